// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The rules that find the endpoint.

/// Parameters, conditions, results, and the nodes that lead from one to the other.
pub(crate) const RULES: &str = r#"text Region AWS::Region
flag UseDualStack! AWS::UseDualStack = false
flag UseFIPS! AWS::UseFIPS = false
text Endpoint SDK::Endpoint
flag UseGlobalEndpoint! AWS::STS::UseGlobalEndpoint = false
if UseGlobalEndpoint
if isSet(Endpoint)
if UseFIPS
if UseDualStack
if isSet(Region)
if aws.partition(Region) as PartitionResult
if PartitionResult#supportsFIPS
if PartitionResult#supportsDualStack
if stringEquals(PartitionResult#name,"aws-us-gov")
if stringEquals(Region,"ap-northeast-1")
if stringEquals(Region,"ap-south-1")
if stringEquals(Region,"ap-southeast-1")
if stringEquals(Region,"ap-southeast-2")
if stringEquals(Region,"aws-global")
if stringEquals(Region,"ca-central-1")
if stringEquals(Region,"eu-central-1")
if stringEquals(Region,"eu-north-1")
if stringEquals(Region,"eu-west-1")
if stringEquals(Region,"eu-west-2")
if stringEquals(Region,"eu-west-3")
if stringEquals(Region,"sa-east-1")
if stringEquals(Region,"us-east-1")
if stringEquals(Region,"us-east-2")
if stringEquals(Region,"us-west-1")
if stringEquals(Region,"us-west-2")
error "Invalid Configuration: FIPS and custom endpoint are not supported"
error "Invalid Configuration: Dualstack and custom endpoint are not supported"
url Endpoint
error "Invalid Configuration: Missing Region"
error "FIPS and DualStack are enabled, but this partition does not support one or both"
url "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
error "FIPS is enabled but this partition does not support FIPS"
url "https://sts.{Region}.amazonaws.com"
url "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}"
url "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}"
error "DualStack is enabled but this partition does not support DualStack"
url "https://sts.amazonaws.com" {"authSchemes":[{"name":"sigv4","signingName":"sts","signingRegion":"us-east-1"}]}
url "https://sts.{Region}.{PartitionResult#dnsSuffix}" {"authSchemes":[{"name":"sigv4","signingName":"sts","signingRegion":"{Region}"}]}
url "https://sts.{Region}.{PartitionResult#dnsSuffix}"
to 0:1:30 1:2:4 2:r0:3 3:r1:r2 4:5:r3 5:6:- 2:7:12 3:8:10 6:9:r4 7:r5:r4 6:11:r6 8:r7:r8
to 3:13:14 7:r9:r10 9:r11:15 10:r11:16 11:r11:17 12:r11:18 13:r11:19 14:r11:20 15:r11:21 16:r11:22 17:r11:23 18:r11:24
to 19:r11:25 20:r11:26 21:r11:27 22:r11:28 23:r11:29 24:r11:r12 1:2:31 4:32:r3 5:33:- 2:7:34 3:13:35 13:r11:r13
"#;
