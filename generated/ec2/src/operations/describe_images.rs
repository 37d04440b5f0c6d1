// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DescribeImages`.

use crate::newtypes::{
    ExecutableByStringList, FilterList, ImageIdStringList, ImageList, OwnerStringList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `DescribeImages`: `POST /`.
    ///
    /// [`Client::describe_images`](crate::Client::describe_images) calls it.
    DescribeImages = "DescribeImages".page_token("NextToken", "NextToken").page_size("MaxResults").waiter("ImageAvailable", "15 x40", "success all 'available' Images[].State", "failure any 'failed' Images[].State").waiter("ImageExists", "15 x40", "success output `true` (length(Images[]) > `0`)", "retry error InvalidAMIID.NotFound") {
        input: DescribeImagesRequest,
        output: DescribeImagesResult,
        error: DescribeImagesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeImages`](crate::Client::describe_images).
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Scopes the images by users with explicit launch permissions. Specify an Amazon Web Services account ID, `self`
    /// (the sender of the request), or `all` (public AMIs).
    ///
    /// - If you specify an Amazon Web Services account ID that is not your own, only AMIs shared with that specific
    ///   Amazon Web Services account ID are returned. However, AMIs that are shared with the account’s organization
    ///   or organizational unit (OU) are not returned.
    /// - If you specify `self` or your own Amazon Web Services account ID, AMIs shared with your account are
    ///   returned. In addition, AMIs that are shared with the organization or OU of which you are member are also
    ///   returned.
    /// - If you specify `all`, all public AMIs are returned.
    pub executable_users: Option<ExecutableByStringList>,
    /// The image IDs.
    ///
    /// Default: Describes all images available to you.
    pub image_ids: Option<ImageIdStringList>,
    /// Scopes the results to images with the specified owners. You can specify a combination of Amazon Web Services
    /// account IDs, `self`, `amazon`, `aws-backup-vault`, and `aws-marketplace`. If you omit this parameter, the
    /// results include all images for which you have launch permissions, regardless of ownership.
    pub owners: Option<OwnerStringList>,
    /// Specifies whether to include deprecated AMIs.
    ///
    /// Default: No deprecated AMIs are included in the response.
    ///
    /// > **Note**
    /// >
    /// > If you are the AMI owner, all deprecated AMIs appear in the response regardless of what you specify for this
    /// > parameter.
    pub include_deprecated: Option<bool>,
    /// Specifies whether to include disabled AMIs.
    ///
    /// Default: No disabled AMIs are included in the response.
    pub include_disabled: Option<bool>,
    /// The maximum number of items to return for this request. To get the next page of items, make another request
    /// with the token returned in the output. For more information, see
    /// [Pagination](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).
    pub max_results: Option<i32>,
    /// The token returned from a previous paginated request. Pagination continues from the end of the items returned
    /// by the previous request.
    pub next_token: Option<String>,
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// The filters.
    ///
    /// - `architecture` - The image architecture (`i386` | `x86_64` | `arm64` | `x86_64_mac` | `arm64_mac`).
    /// - `block-device-mapping.delete-on-termination` - A Boolean value that indicates whether the Amazon EBS volume
    ///   is deleted on instance termination.
    /// - `block-device-mapping.device-name` - The device name specified in the block device mapping (for example,
    ///   `/dev/sdh` or `xvdh`).
    /// - `block-device-mapping.snapshot-id` - The ID of the snapshot used for the Amazon EBS volume.
    /// - `block-device-mapping.volume-size` - The volume size of the Amazon EBS volume, in GiB.
    /// - `block-device-mapping.volume-type` - The volume type of the Amazon EBS volume (`io1` | `io2` | `gp2` | `gp3`
    ///   \| `sc1` | `st1` | `standard`).
    /// - `block-device-mapping.encrypted` - A Boolean that indicates whether the Amazon EBS volume is encrypted.
    /// - `boot-mode` – The boot mode of the image (`legacy-bios` | `uefi` | `uefi-preferred`).
    /// - `creation-date` - The time when the image was created, in the ISO 8601 format in the UTC time zone
    ///   (YYYY-MM-DDThh:mm:ss.sssZ), for example, `2021-09-29T11:04:43.305Z`. You can use a wildcard (`*`), for
    ///   example, `2021-09-29T*`, which matches an entire day.
    /// - `description` - The description of the image (provided during image creation).
    /// - `ena-support` - A Boolean that indicates whether enhanced networking with ENA is enabled.
    /// - `free-tier-eligible` - A Boolean that indicates whether this image can be used under the Amazon Web Services
    ///   Free Tier (`true` | `false`).
    /// - `hypervisor` - The hypervisor type (`ovm` | `xen`).
    /// - `image-allowed` - A Boolean that indicates whether the image meets the criteria specified for Allowed AMIs.
    /// - `image-id` - The ID of the image.
    /// - `image-watermark.source-image-creation-time` - The creation date of the source AMI, in the ISO 8601 format
    ///   in the UTC time zone ( `YYYY-MM-DDTHH:MM:SS.ssssss+HH:MM`). You can use a wildcard (`*`), for example,
    ///   `2021-09-29T*`, which matches an entire day.
    /// - `image-watermark.source-image-id` - The ID of the AMI to which the watermark was originally attached.
    /// - `image-watermark.source-image-region` - The Region where the watermark was originally attached.
    /// - `image-watermark.watermark-creation-time` - The date and time the watermark was attached to the AMI, in the
    ///   ISO 8601 format in the UTC time zone ( `YYYY-MM-DDTHH:MM:SS.ssssss+HH:MM`). You can use a wildcard (`*`),
    ///   for example, `2021-09-29T*`, which matches an entire day.
    /// - `image-watermark.watermark-key` - The watermark identifier, in `accountId:watermarkName` format (for
    ///   example, `123456789012:approvedAmi`).
    /// - `image-type` - The image type (`machine` | `kernel` | `ramdisk`).
    /// - `instance-type-specification.supported-instance-type` – The instance types that are compatible with the AMI,
    ///   as specified by the AMI owner. Values can be individual instance types (for example, `t3.micro`) or wildcard
    ///   patterns that match multiple instance types (for example, `t3.*`).
    /// - `instance-type-specification.unsupported-instance-type` – The instance types that are not compatible with
    ///   the AMI, as specified by the AMI owner. Values can be individual instance types (for example, `t3.micro`) or
    ///   wildcard patterns that match multiple instance types (for example, `t3.*`).
    /// - `is-public` - A Boolean that indicates whether the image is public.
    /// - `kernel-id` - The kernel ID.
    /// - `manifest-location` - The location of the image manifest.
    /// - `name` - The name of the AMI (provided during image creation).
    /// - `owner-alias` - The owner alias (`amazon` | `aws-backup-vault` | `aws-marketplace`). The valid aliases are
    ///   defined in an Amazon-maintained list. This is not the Amazon Web Services account alias that can be set
    ///   using the IAM console. We recommend that you use the **Owner** request parameter instead of this filter.
    /// - `owner-id` - The Amazon Web Services account ID of the owner. We recommend that you use the **Owner**
    ///   request parameter instead of this filter.
    /// - `platform` - The platform. The only supported value is `windows`.
    /// - `product-code` - The product code.
    /// - `product-code.type` - The type of the product code (`marketplace`).
    /// - `public-ssm-parameter-name` - The name of a public Systems Manager parameter associated with the AMI. The
    ///   parameter must be in a trusted Amazon Web Services namespace under `aws/service/`. Returns all AMIs that
    ///   have ever been associated with the parameter, including previous versions.
    /// - `ramdisk-id` - The RAM disk ID.
    /// - `root-device-name` - The device name of the root device volume (for example, `/dev/sda1`).
    /// - `root-device-type` - The type of the root device volume (`ebs` | `instance-store`).
    /// - `scan-result.critical-fix-available-since` - The earliest date and time, in the ISO 8601 format in the UTC
    ///   time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a `critical`
    ///   severity finding on the AMI.
    /// - `scan-result.finding-scan-date` - The date and time, in the ISO 8601 format in the UTC time zone
    ///   (YYYY-MM-DDThh:mm:ss.sssZ), of the most recent Amazon Inspector scan of the AMI.
    /// - `scan-result.high-fix-available-since` - The earliest date and time, in the ISO 8601 format in the UTC time
    ///   zone (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a `high` severity
    ///   finding on the AMI.
    /// - `scan-result.highest-finding-severity-label` - The highest severity among the AMI's Amazon Inspector
    ///   findings, whether or not a fix is available. The valid values are the following Amazon Inspector severity
    ///   levels:
    ///   - `informational` - CVSS score of 0.
    ///   - `low` - CVSS score of 0.1 to 3.9.
    ///   - `medium` - CVSS score of 4.0 to 6.9.
    ///   - `high` - CVSS score of 7.0 to 8.9.
    ///   - `critical` - CVSS score of 9.0 to 10.0.
    /// - `scan-result.informational-fix-available-since` - The earliest date and time, in the ISO 8601 format in the
    ///   UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for an
    ///   `informational` severity finding on the AMI.
    /// - `scan-result.low-fix-available-since` - The earliest date and time, in the ISO 8601 format in the UTC time
    ///   zone (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a `low` severity
    ///   finding on the AMI.
    /// - `scan-result.medium-fix-available-since` - The earliest date and time, in the ISO 8601 format in the UTC
    ///   time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a `medium`
    ///   severity finding on the AMI.
    /// - `source-image-id` - The ID of the source AMI from which the AMI was created.
    /// - `source-image-region` - The Region of the source AMI.
    /// - `source-instance-id` - The ID of the instance that the AMI was created from if the AMI was created using
    ///   CreateImage. This filter is applicable only if the AMI was created using
    ///   [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    /// - `state` - The state of the image (`available` | `pending` | `failed`).
    /// - `state-reason-code` - The reason code for the state change.
    /// - `state-reason-message` - The message for the state change.
    /// - `sriov-net-support` - A value of `simple` indicates that enhanced networking with the Intel 82599 VF
    ///   interface is enabled.
    /// - `tag:<key>` - The key/value combination of a tag assigned to the resource. Use the tag key in the filter
    ///   name and the tag value as the filter value. For example, to find all resources that have a tag with the key
    ///   `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    /// - `tag-key` - The key of a tag assigned to the resource. Use this filter to find all resources assigned a tag
    ///   with a specific key, regardless of the tag value.
    /// - `virtualization-type` - The virtualization type (`paravirtual` | `hvm`).
    pub filters: Option<FilterList>,
}

structure! {
    DescribeImagesRequest: Default {
        0 executable_users("ExecutableUsers".wire("ExecutableBy"));
        1 image_ids("ImageIds".wire("ImageId"));
        2 owners("Owners".wire("Owner"));
        3 include_deprecated("IncludeDeprecated");
        4 include_disabled("IncludeDisabled");
        5 max_results("MaxResults");
        6 next_token("NextToken");
        7 dry_run("DryRun".wire("dryRun"));
        8 filters("Filters".wire("Filter"));
    }
}

impl DescribeImagesRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Scopes the images by users with explicit launch permissions.
    #[must_use]
    pub fn executable_users(mut self, items: impl Items<ExecutableByStringList>) -> Self {
        self.executable_users = collected(items);
        self
    }

    /// The image IDs.
    #[must_use]
    pub fn image_ids(mut self, items: impl Items<ImageIdStringList>) -> Self {
        self.image_ids = collected(items);
        self
    }

    /// Scopes the results to images with the specified owners.
    #[must_use]
    pub fn owners(mut self, items: impl Items<OwnerStringList>) -> Self {
        self.owners = collected(items);
        self
    }

    /// Specifies whether to include deprecated AMIs.
    #[inline]
    #[must_use]
    pub fn include_deprecated(mut self, value: bool) -> Self {
        self.include_deprecated = Some(value);
        self
    }

    /// Specifies whether to include disabled AMIs.
    #[inline]
    #[must_use]
    pub fn include_disabled(mut self, value: bool) -> Self {
        self.include_disabled = Some(value);
        self
    }

    /// The maximum number of items to return for this request.
    #[must_use]
    pub fn max_results(mut self, value: impl Into<i32>) -> Self {
        self.max_results = some(value);
        self
    }

    /// The token returned from a previous paginated request.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = some(value);
        self
    }

    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// The filters.
    #[must_use]
    pub fn filters(mut self, items: impl Items<FilterList>) -> Self {
        self.filters = collected(items);
        self
    }
}

/// The output of [`DescribeImages`](crate::Client::describe_images).
#[non_exhaustive]
pub struct DescribeImagesResult {
    /// The token to include in another request to get the next page of items. This value is `null` when there are no
    /// more items to return.
    pub next_token: Option<String>,
    /// Information about the images.
    pub images: Option<ImageList>,
}

structure! {
    DescribeImagesResult: Default {
        0 next_token("NextToken".wire("nextToken"));
        1 images("Images".wire("imagesSet"));
    }
}

operation_error! {
    /// The errors of [`DescribeImages`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeImagesError {}
}

paged_items! { DescribeImages: ImageList, |it| it.images.take() }
