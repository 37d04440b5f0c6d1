// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The rules that find the endpoint.

/// Parameters, conditions, results, and the nodes that lead from one to the other.
pub(crate) const RULES: &str = r#"text Region AWS::Region
flag UseDualStack! AWS::UseDualStack = false
flag UseFIPS! AWS::UseFIPS = false
text Endpoint SDK::Endpoint
text AccountId AWS::Auth::AccountId
text AccountIdEndpointMode AWS::Auth::AccountIdEndpointMode
text ResourceArn
texts ResourceArnList
flag IsSearchOperation
if isSet(Endpoint)
if isSet(Region)
if aws.partition(Region) as PartitionResult
if parseURL(Endpoint) as parsedEndpoint
if UseFIPS
if UseDualStack
if stringEquals(parsedEndpoint#authority,"dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}")
if stringEquals(parsedEndpoint#authority,"search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}")
if stringEquals(Region,"local")
if PartitionResult#supportsFIPS
if PartitionResult#supportsDualStack
if isSet(AccountIdEndpointMode)
if stringEquals(AccountIdEndpointMode,"required")
if isSet(IsSearchOperation)
if IsSearchOperation
if stringEquals(PartitionResult#name,"aws-us-gov")
if stringEquals(PartitionResult#name,"aws")
if stringEquals(AccountIdEndpointMode,"disabled")
if isSet(ResourceArn)
if aws.parseArn(ResourceArn) as ParsedArn_2
if stringEquals(ParsedArn_2#service,"dynamodb")
if isValidHostLabel(ParsedArn_2#region,false)
if stringEquals(ParsedArn_2#region,"{Region}")
if isValidHostLabel(ParsedArn_2#accountId,false)
if isSet(ResourceArnList)
if ResourceArnList#[0] as FirstArn
if aws.parseArn(FirstArn) as ParsedArn
if stringEquals(ParsedArn#service,"dynamodb")
if isValidHostLabel(ParsedArn#region,false)
if stringEquals(ParsedArn#region,"{Region}")
if isValidHostLabel(ParsedArn#accountId,false)
if isSet(AccountId)
if isValidHostLabel(AccountId,false)
if stringEquals(Region,"us-gov-east-1")
if stringEquals(Region,"us-gov-west-1")
if stringEquals(Region,"cn-north-1")
if stringEquals(Region,"cn-northwest-1")
error "Invalid Configuration: FIPS and custom endpoint are not supported"
error "Invalid Configuration: Dualstack and custom endpoint are not supported"
error "Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html"
url "{Endpoint}"
error "Invalid Configuration: Missing Region"
error "Invalid Configuration: FIPS and local endpoint are not supported"
error "Invalid Configuration: Dualstack and local endpoint are not supported"
url "http://localhost:8000" {"authSchemes":[{"name":"sigv4","signingName":"dynamodb","signingRegion":"us-east-1"}]}
error "FIPS and DualStack are enabled, but this partition does not support one or both"
error "Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported"
url "https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
error "FIPS is enabled but this partition does not support FIPS"
url "https://dynamodb.{Region}.{PartitionResult#dnsSuffix}"
url "https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}"
url "https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}"
url "https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}"
error "DualStack is enabled but this partition does not support DualStack"
error "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"
url "https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}"
url "https://{ParsedArn_2#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn_2#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
error "Credentials-sourced account ID parameter is invalid"
url "https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
url "https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}" {"metricValues":["O"]}
error "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"
url "https://{ParsedArn_2#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn_2#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
url "https://{ParsedArn#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
url "https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
url "https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}" {"metricValues":["O"]}
to 0:1:10 1:2:8 2:3:8 3:4:8 4:r0:5 5:r1:6 6:r2:7 7:r2:r3 4:r0:9 5:r1:r3 1:11:r4 2:12:-
to 8:13:15 4:r5:14 5:r6:r7 4:16:31 5:17:23 9:18:r8 10:19:r8 11:20:21 12:r9:21 13:22:r10 14:r11:r10 9:24:r12
to 11:25:26 12:r9:26 15:27:29 13:28:r13 14:r14:r13 13:30:r15 14:r16:r15 5:32:66 10:33:r17 16:34:60 11:35:37 17:36:39
to 12:r18:37 13:38:r19 14:r20:r19 18:40:47 19:41:47 20:42:47 21:43:47 22:44:47 23:45:47 13:46:r21 14:r22:r21 24:48:56
to 25:49:56 26:50:56 27:51:56 28:52:56 29:53:56 30:54:56 13:55:r23 14:r24:r23 31:57:36 32:58:r25 13:59:r26 14:r27:r26
to 33:34:61 34:34:62 35:34:63 36:34:64 11:65:37 12:r28:37 16:67:91 11:68:27 17:69:70 12:r18:27 18:71:78 19:72:78
to 20:73:78 21:74:78 22:75:78 23:76:78 13:77:r29 14:r30:r29 24:79:87 25:80:87 26:81:87 27:82:87 28:83:87 29:84:87
to 30:85:87 13:86:r31 14:r32:r31 31:88:69 32:89:r25 13:90:r33 14:r34:r33 33:67:92 34:67:93 35:67:94 36:67:95 11:96:27
to 12:r28:27
"#;
