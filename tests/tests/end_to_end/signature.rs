//! The service's side of Signature Version 4: is a request from the wire signed with the right key?
//!
//! The crate `aws-sigv4` computes the signature again. Nothing of the runtime is used.

use std::time::{Duration, SystemTime};

use aws_sigv4::http_request as reference;

use crate::server::Received;

/// The access keys that a server knows, and the scope of the signatures it accepts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Account {
    pub(crate) key_id: &'static str,
    pub(crate) secret: &'static str,
    pub(crate) token: Option<&'static str>,
    pub(crate) region: &'static str,
}

/// The account of most tests.
pub(crate) const ACCOUNT: Account = Account {
    key_id: "AKIDEXAMPLE",
    secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    token: None,
    region: "eu-west-1",
};

/// The name of the service in signatures.
const SERVICE: &str = "iot-jobs-data";

/// The greatest difference between the clocks of client and service.
const CLOCK_SKEW: Duration = Duration::from_secs(300);

impl Account {
    /// Verifies that a request is signed with this account's key.
    ///
    /// # Errors
    /// The first fault of the signature.
    pub(crate) fn verify(&self, received: &Received) -> Result<(), String> {
        let claim = Claim::of(received)?;
        let date = header(received, "x-amz-date")?;
        let day = date.get(..8).ok_or("x-amz-date is too short")?;
        let scope = format!(
            "{}/{day}/{}/{SERVICE}/aws4_request",
            self.key_id, self.region
        );
        same("the credential scope", claim.credential, &scope)?;
        let time = point_in_time(date).ok_or("x-amz-date is no date")?;
        let skew = SystemTime::now()
            .duration_since(time)
            .unwrap_or_else(|early| early.duration());
        if skew > CLOCK_SKEW {
            return Err(format!("the request was signed at {date}"));
        }
        let token = received.header("x-amz-security-token");
        same(
            "the session token",
            token.unwrap_or(""),
            self.token.unwrap_or(""),
        )?;
        claim.covers(received)?;
        same(
            "the signature",
            claim.signature,
            &self.sign(received, &claim, time)?,
        )
    }

    /// The signature that the request should have.
    fn sign(&self, received: &Received, claim: &Claim, time: SystemTime) -> Result<String, String> {
        let token = self.token.map(str::to_owned);
        let identity =
            aws_credential_types::Credentials::from_keys(self.key_id, self.secret, token).into();
        let mut settings = reference::SigningSettings::default();
        if received.header("x-amz-content-sha256").is_some() {
            settings.payload_checksum_kind = reference::PayloadChecksumKind::XAmzSha256;
        }
        let params = aws_sigv4::sign::v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(SERVICE)
            .time(time)
            .settings(settings)
            .build()
            .map_err(|error| error.to_string())?
            .into();
        let uri = format!("https://{}{}", header(received, "host")?, received.target);
        // The reference adds these three itself.
        let added = ["x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];
        let signed = received
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| claim.signed_headers.contains(name) && !added.contains(name));
        let body = reference::SignableBody::Bytes(&received.body);
        let request = reference::SignableRequest::new(&received.method, &uri, signed, body)
            .map_err(|error| error.to_string())?;
        let output = reference::sign(request, &params).map_err(|error| error.to_string())?;
        Ok(output.into_parts().1)
    }
}

/// The parts of the header `authorization`.
struct Claim<'r> {
    credential: &'r str,
    signed_headers: Vec<&'r str>,
    signature: &'r str,
}

impl<'r> Claim<'r> {
    fn of(received: &'r Received) -> Result<Self, String> {
        let text = header(received, "authorization")?;
        let fields = text
            .strip_prefix("AWS4-HMAC-SHA256 ")
            .ok_or("the algorithm is not AWS4-HMAC-SHA256")?;
        let field = |name: &str| {
            let mut fields = fields.split(", ").filter_map(|field| field.split_once('='));
            let found = fields.find(|(key, _)| *key == name);
            found
                .map(|(_, value)| value)
                .ok_or_else(|| format!("the authorization has no {name}"))
        };
        Ok(Self {
            credential: field("Credential")?,
            signed_headers: field("SignedHeaders")?.split(';').collect(),
            signature: field("Signature")?,
        })
    }

    /// Checks that all headers are signed that decide what a request means.
    fn covers(&self, received: &Received) -> Result<(), String> {
        let unsigned = received.headers.iter().find(|(name, _)| {
            let must = name == "host" || name == "content-type" || name.starts_with("x-amz-");
            must && !self.signed_headers.contains(&name.as_str())
        });
        match unsigned {
            Some((name, _)) => Err(format!("the header {name} is not signed")),
            None => Ok(()),
        }
    }
}

fn header<'r>(received: &'r Received, name: &str) -> Result<&'r str, String> {
    received
        .header(name)
        .ok_or_else(|| format!("there is no header {name}"))
}

fn same(what: &str, found: &str, expected: &str) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("{what} is {found}, but should be {expected}"))
    }
}

/// The point in time of a text like `20240229T235959Z`.
fn point_in_time(text: &str) -> Option<SystemTime> {
    let is_valid = text.len() == 16 && text.get(8..9) == Some("T") && text.ends_with('Z');
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<usize>().ok();
    let (year, month, day) = (number(0..4)?, number(4..6)?, number(6..8)?);
    let (hour, minute, second) = (number(9..11)?, number(11..13)?, number(13..15)?);
    let is_leap = |year: usize| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let february = 28 + usize::from(is_leap(year));
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if !is_valid || !(1..=12).contains(&month) || day == 0 {
        return None;
    }
    let years: usize = (1970..year)
        .map(|year| 365 + usize::from(is_leap(year)))
        .sum();
    let days = years + months[..month - 1].iter().sum::<usize>() + day - 1;
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    Some(SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
}

#[test]
fn points_in_time() {
    let cases = [
        ("19700101T000000Z", 0),
        ("20150830T123600Z", 1_440_938_160),
        ("20240229T235959Z", 1_709_251_199),
        ("20240301T000000Z", 1_709_251_200),
    ];
    for (text, seconds) in cases {
        let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(point_in_time(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "20240001T000000Z",
        "2024-01-01T00:00",
        "20241301T000000Z",
    ] {
        assert_eq!(point_in_time(text), None, "{text}");
    }
}
