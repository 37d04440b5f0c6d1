// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! The rules that find the endpoint.

/// Parameters, conditions, results, and the nodes that lead from one to the other.
pub(crate) const RULES: &str = r#"flag UseDualStack! AWS::UseDualStack = false
flag UseFIPS! AWS::UseFIPS = false
text Endpoint SDK::Endpoint
text Region AWS::Region
flag IsControlPlane
flag IsOAuthEndpoint
if isSet(IsControlPlane)
if IsControlPlane
if isSet(Region)
if aws.partition(Region) as PartitionResult
if stringEquals(PartitionResult#name,"aws")
if stringEquals(PartitionResult#name,"aws-cn")
if isSet(IsOAuthEndpoint)
if IsOAuthEndpoint
if UseFIPS
if isSet(Endpoint)
if UseDualStack
if stringEquals(Region,"us-gov-west-1")
if PartitionResult#supportsDualStack
if stringEquals(PartitionResult#name,"aws-us-gov")
if stringEquals(PartitionResult#name,"aws-iso")
if stringEquals(PartitionResult#name,"aws-iso-b")
if stringEquals(PartitionResult#name,"aws-iso-f")
if stringEquals(PartitionResult#name,"aws-iso-e")
if stringEquals(PartitionResult#name,"aws-eusc")
if PartitionResult#supportsFIPS
url "https://signin.{Region}.api.aws" {"authSchemes":[{"name":"sigv4","signingName":"signin","signingRegion":"{Region}"}]}
url "https://signin.{Region}.api.amazonwebservices.com.cn" {"authSchemes":[{"name":"sigv4","signingName":"signin","signingRegion":"{Region}"}]}
url "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}" {"authSchemes":[{"name":"sigv4","signingName":"signin","signingRegion":"{Region}"}]}
error "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."
error "Invalid Configuration: Dualstack and custom endpoint are not supported"
url Endpoint
error "Invalid Configuration: FIPS and custom endpoint are not supported"
url "https://signin-fips.amazonaws-us-gov.com"
error "Invalid Configuration: Missing Region"
url "https://{Region}.oauth.signin.aws" {"authSchemes":[{"name":"sigv4","signingName":"signin","signingRegion":"{Region}"}]}
url "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}"
error "DualStack is enabled but this partition does not support DualStack"
url "https://{Region}.signin.amazonaws.cn"
url "https://{Region}.signin.amazonaws-us-gov.com"
url "https://{Region}.signin.c2shome.ic.gov"
url "https://{Region}.signin.sc2shome.sgov.gov"
url "https://{Region}.signin.csphome.hci.ic.gov"
url "https://{Region}.signin.csphome.adc-e.uk"
url "https://{Region}.signin.amazonaws-eusc.eu"
url "https://{Region}.signin.{PartitionResult#dnsSuffix}"
error "FIPS and DualStack are enabled, but this partition does not support one or both"
url "https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://{Region}.signin-fips.amazonaws-us-gov.com"
url "https://signin-fips.{Region}.{PartitionResult#dnsSuffix}"
error "FIPS is enabled but this partition does not support FIPS"
url "https://{Region}.signin.aws.amazon.com"
to 0:1:21 1:2:21 2:3:16 3:4:6 4:r0:5 5:r1:r2 6:7:11 7:8:11 8:r3:9 9:10:- 10:r4:r5 9:12:13
to 8:r6:10 8:14:- 10:-:15 11:r7:- 6:17:20 7:18:20 8:r3:19 9:10:r8 9:12:r8 6:22:37 7:23:37 8:r3:24
to 2:25:19 9:10:26 3:27:- 4:r9:28 10:29:30 12:r10:r11 5:r12:31 13:r13:32 14:r14:33 15:r15:34 16:r16:35 17:r17:36
to 18:r18:r19 2:38:20 9:12:39 8:40:48 10:41:44 3:42:- 19:43:r20 12:r21:r20 11:r7:45 3:46:- 13:r22:47 19:r23:r24
to 10:49:50 3:29:- 3:51:- 4:r25:30
"#;
