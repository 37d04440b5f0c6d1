// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The rules that find the endpoint.

/// Parameters, conditions, results, and the nodes that lead from one to the other.
pub(crate) const RULES: &str = r#"flag UseDualStack! AWS::UseDualStack = false
flag UseFIPS! AWS::UseFIPS = false
text Endpoint SDK::Endpoint
text Region AWS::Region
if isSet(Endpoint)
if UseFIPS
if UseDualStack
if isSet(Region)
if aws.partition(Region) as PartitionResult
if stringEquals(PartitionResult#name,"aws-us-gov")
if PartitionResult#supportsDualStack
if PartitionResult#supportsFIPS
error "Invalid Configuration: FIPS and custom endpoint are not supported"
error "Invalid Configuration: Dualstack and custom endpoint are not supported"
url Endpoint
error "Invalid Configuration: Missing Region"
url "https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://monitoring.{Region}.{PartitionResult#dnsSuffix}"
error "DualStack is enabled but this partition does not support DualStack"
error "FIPS and DualStack are enabled, but this partition does not support one or both"
url "https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}"
error "FIPS is enabled but this partition does not support FIPS"
to 0:1:3 1:r0:2 2:r1:r2 3:4:r3 4:5:- 5:6:10 1:7:8 2:r4:r5 2:9:r5 6:r4:r6 1:11:8 2:12:14
to 7:13:r7 6:r8:r7 7:r9:r10
"#;
