//! Partitions: groups of regions with DNS suffixes of their own.

/// A partition of AWS (`partitions.json`). All partitions have endpoints for FIPS and for IPv6.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Partition {
    pub(super) name: &'static str,
    pub(super) dns_suffix: &'static str,
    pub(super) dual_stack_dns_suffix: &'static str,
    /// The region that signatures name where an endpoint is for all regions.
    pub(super) implicit_global_region: &'static str,
    /// What the names of regions begin with, before `-west-1`.
    prefixes: &'static [&'static str],
    /// The name that stands for all regions at once, or an empty text.
    global: &'static str,
}

const fn partition(
    name: &'static str,
    [dns_suffix, dual_stack_dns_suffix]: [&'static str; 2],
    prefixes: &'static [&'static str],
    [global, implicit_global_region]: [&'static str; 2],
) -> Partition {
    Partition {
        name,
        dns_suffix,
        dual_stack_dns_suffix,
        implicit_global_region,
        prefixes,
        global,
    }
}

static PARTITIONS: [Partition; 8] = [
    partition(
        "aws",
        ["amazonaws.com", "api.aws"],
        &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
        ["aws-global", "us-east-1"],
    ),
    partition(
        "aws-cn",
        ["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
        &["cn"],
        ["aws-cn-global", "cn-northwest-1"],
    ),
    partition(
        "aws-eusc",
        ["amazonaws.eu", "api.amazonwebservices.eu"],
        &["eusc-de"],
        ["", "eusc-de-east-1"],
    ),
    partition(
        "aws-iso",
        ["c2s.ic.gov", "api.aws.ic.gov"],
        &["us-iso"],
        ["aws-iso-global", "us-iso-east-1"],
    ),
    partition(
        "aws-iso-b",
        ["sc2s.sgov.gov", "api.aws.scloud"],
        &["us-isob"],
        ["aws-iso-b-global", "us-isob-east-1"],
    ),
    partition(
        "aws-iso-e",
        ["cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
        &["eu-isoe"],
        ["aws-iso-e-global", "eu-isoe-west-1"],
    ),
    partition(
        "aws-iso-f",
        ["csp.hci.ic.gov", "api.aws.hci.ic.gov"],
        &["us-isof"],
        ["aws-iso-f-global", "us-isof-south-1"],
    ),
    partition(
        "aws-us-gov",
        ["amazonaws.com", "api.aws"],
        &["us-gov"],
        ["aws-us-gov-global", "us-gov-west-1"],
    ),
];

impl Partition {
    /// Returns the partition of a region. A region that fits none is in the first one, as rules want it.
    pub(super) fn of(region: &str) -> &'static Self {
        let found = PARTITIONS.iter().find(|partition| partition.has(region));
        found.unwrap_or(&PARTITIONS[0])
    }

    /// The region has the form of the partition's regions: a prefix, a word, and a number.
    fn has(&self, region: &str) -> bool {
        if !self.global.is_empty() && region == self.global {
            return true;
        }
        let Some((rest, number)) = region.rsplit_once('-') else {
            return false;
        };
        let Some((prefix, word)) = rest.rsplit_once('-') else {
            return false;
        };
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number
            && !word.is_empty()
            && word.bytes().all(is_word)
            && self.prefixes.contains(&prefix)
    }

    /// Returns the region of signatures where `region` stands for all regions of a partition.
    pub(super) fn signing_region(region: &str) -> &str {
        let is_global = |partition: &&Self| !region.is_empty() && partition.global == region;
        let found = PARTITIONS.iter().find(is_global);
        found.map_or(region, |partition| partition.implicit_global_region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_partitions() {
        let table = [
            ("eu-west-1", "aws"),
            ("mx-central-1", "aws"),
            ("aws-global", "aws"),
            ("cn-north-1", "aws-cn"),
            ("aws-cn-global", "aws-cn"),
            ("eusc-de-east-1", "aws-eusc"),
            ("us-iso-west-9", "aws-iso"),
            ("us-isob-east-1", "aws-iso-b"),
            ("us-gov-west-1", "aws-us-gov"),
            ("eu-isoe-west-1", "aws-iso-e"),
            ("us-isof-south-1", "aws-iso-f"),
            ("zz-north-1", "aws"),
            ("us-east", "aws"),
            ("", "aws"),
        ];
        for (region, expected) in table {
            assert_eq!(Partition::of(region).name, expected, "{region}");
        }
        assert!(!PARTITIONS[0].has("us-gov-west-1") && !PARTITIONS[0].has("us-east-x"));
    }

    #[test]
    fn signatures_name_one_region() {
        assert_eq!(Partition::signing_region("aws-cn-global"), "cn-northwest-1");
        assert_eq!(Partition::signing_region("eu-west-1"), "eu-west-1");
        assert_eq!(Partition::signing_region(""), "");
    }
}
