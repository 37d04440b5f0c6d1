// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The rules that find the endpoint.

/// Parameters, conditions, results, and the nodes that lead from one to the other.
pub(crate) const RULES: &str = r#"text Bucket
text Region AWS::Region
flag UseFIPS! AWS::UseFIPS = false
flag UseDualStack! AWS::UseDualStack = false
text Endpoint SDK::Endpoint
flag ForcePathStyle! AWS::S3::ForcePathStyle = false
flag Accelerate! AWS::S3::Accelerate = false
flag UseGlobalEndpoint! AWS::S3::UseGlobalEndpoint = false
flag UseObjectLambdaEndpoint
flag DisableAccessPoints
flag DisableMultiRegionAccessPoints! AWS::S3::DisableMultiRegionAccessPoints = false
flag UseArnRegion AWS::S3::UseArnRegion
flag UseS3ExpressControlEndpoint
flag DisableS3ExpressSessionAuth
if isSet(Region)
if Accelerate
if UseFIPS
if UseDualStack
if isSet(Endpoint)
if isSet(Bucket)
if substring(Bucket,0,6,true) as bucketSuffix
if stringEquals(bucketSuffix,"--x-s3")
if substring(Bucket,0,7,true) as accessPointSuffix
if stringEquals(accessPointSuffix,"--xa-s3")
if substring(Bucket,49,50,true) as hardwareType
if substring(Bucket,8,12,true) as regionPrefix
if substring(Bucket,0,7,true) as bucketAliasSuffix
if substring(Bucket,32,49,true) as outpostId_2
if aws.partition(Region) as regionPartition
if stringEquals(bucketAliasSuffix,"--op-s3")
if isValidHostLabel(outpostId_2,false)
if aws.isVirtualHostableS3Bucket(Bucket,false)
if stringEquals(hardwareType,"e")
if stringEquals(regionPrefix,"beta")
if stringEquals(hardwareType,"o")
if ForcePathStyle
if substring(Bucket,0,4,false) as arnPrefix
if stringEquals(arnPrefix,"arn:")
if isSet(aws.parseArn(Bucket))
if aws.parseArn(Bucket)
if uriEncode(Bucket) as uri_encoded_bucket
if aws.partition(Region) as partitionResult
if isValidHostLabel(Region,false)
if stringEquals(partitionResult#name,"aws-cn")
if stringEquals(Region,"aws-global")
if aws.parseArn(Bucket) as bucketArn
if bucketArn#resourceId[0] as arnType
if stringEquals(arnType,"")
if stringEquals(bucketArn#service,"s3-object-lambda")
if stringEquals(arnType,"accesspoint")
if bucketArn#resourceId[1] as accessPointName_2
if stringEquals(accessPointName_2,"")
if stringEquals(bucketArn#region,"")
if isValidHostLabel(accessPointName_2,true)
if isSet(DisableAccessPoints)
if DisableAccessPoints
if isSet(bucketArn#resourceId[2])
if isSet(UseArnRegion)
if booleanEquals(UseArnRegion,false)
if stringEquals(bucketArn#region,"{Region}")
if aws.partition(bucketArn#region) as bucketPartition
if stringEquals(bucketPartition#name,"{partitionResult#name}")
if isValidHostLabel(bucketArn#region,true)
if stringEquals(bucketArn#service,"s3")
if isValidHostLabel(bucketArn#accountId,false)
if isValidHostLabel(accessPointName_2,false)
if stringEquals(bucketArn#service,"s3-outposts")
if isSet(UseS3ExpressControlEndpoint)
if UseS3ExpressControlEndpoint
if isSet(UseObjectLambdaEndpoint)
if UseObjectLambdaEndpoint
if isValidHostLabel(Region,true)
if UseGlobalEndpoint
if stringEquals(Region,"us-east-1")
if isSet(DisableS3ExpressSessionAuth)
if DisableS3ExpressSessionAuth
if substring(Bucket,6,14,true) as s3expressAvailabilityZoneId_10
if substring(Bucket,14,16,true) as s3expressAvailabilityZoneDelim_8
if stringEquals(s3expressAvailabilityZoneDelim_8,"--")
if substring(Bucket,6,15,true) as s3expressAvailabilityZoneId_9
if substring(Bucket,15,17,true) as s3expressAvailabilityZoneDelim_5
if stringEquals(s3expressAvailabilityZoneDelim_5,"--")
if substring(Bucket,6,19,true) as s3expressAvailabilityZoneId_8
if substring(Bucket,19,21,true) as s3expressAvailabilityZoneDelim_7
if stringEquals(s3expressAvailabilityZoneDelim_7,"--")
if substring(Bucket,6,20,true) as s3expressAvailabilityZoneId_7
if substring(Bucket,20,22,true) as s3expressAvailabilityZoneDelim_3
if stringEquals(s3expressAvailabilityZoneDelim_3,"--")
if substring(Bucket,6,26,true) as s3expressAvailabilityZoneId_6
if substring(Bucket,26,28,true) as s3expressAvailabilityZoneDelim_6
if stringEquals(s3expressAvailabilityZoneDelim_6,"--")
if substring(Bucket,7,15,true) as s3expressAvailabilityZoneId_5
if substring(Bucket,7,16,true) as s3expressAvailabilityZoneId_4
if substring(Bucket,16,18,true) as s3expressAvailabilityZoneDelim_4
if stringEquals(s3expressAvailabilityZoneDelim_4,"--")
if substring(Bucket,7,20,true) as s3expressAvailabilityZoneId_3
if substring(Bucket,7,21,true) as s3expressAvailabilityZoneId_2
if substring(Bucket,21,23,true) as s3expressAvailabilityZoneDelim_2
if stringEquals(s3expressAvailabilityZoneDelim_2,"--")
if substring(Bucket,7,27,true) as s3expressAvailabilityZoneId
if substring(Bucket,27,29,true) as s3expressAvailabilityZoneDelim
if stringEquals(s3expressAvailabilityZoneDelim,"--")
if parseURL(Endpoint) as url
if url#isIp
if isSet(parseURL(Endpoint))
if booleanEquals(url#isIp,false)
if stringEquals(url#scheme,"http")
if aws.isVirtualHostableS3Bucket(Bucket,true)
if stringEquals(bucketPartition#name,partitionResult#name)
if stringEquals(bucketArn#accountId,"")
if DisableMultiRegionAccessPoints
if aws.partition(Region) as mrapPartition
if stringEquals(mrapPartition#name,bucketArn#partition)
if isSet(bucketArn#resourceId[4])
if bucketArn#resourceId[1] as outpostId
if isValidHostLabel(outpostId,false)
if bucketArn#resourceId[2] as outpostType
if bucketArn#resourceId[3] as accessPointName
if stringEquals(outpostType,"accesspoint")
if isValidHostLabel(accessPointName,false)
error "A region must be set when sending requests to S3."
error "Accelerate cannot be used with FIPS"
error "Cannot set dual-stack in combination with a custom endpoint."
error "S3Express does not support S3 Accelerate."
error "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."
error "Invalid Outposts Bucket alias - it must be a valid bucket name."
error "Expected a endpoint to be specified but no endpoint was found"
url "https://{Bucket}.ec2.s3-outposts.{Region}.{regionPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{Region}"}]}
error "Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""
url "https://{Bucket}.op-{outpostId_2}.s3-outposts.{Region}.{regionPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{Region}"}]}
error "Invalid ARN: `{Bucket}` was not a valid ARN"
error "Path-style addressing cannot be used with ARN buckets"
error "Path-style addressing cannot be used with S3 Accelerate"
error "Invalid region: region was not a valid DNS name."
error "S3 Accelerate cannot be used in this region"
url "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
error "Invalid ARN: No ARN type specified"
error "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"
error "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"
error "S3 Object Lambda does not support Dual-stack"
error "S3 MRAP does not support dual-stack"
error "Invalid Access Point Name"
error "Access points are not supported for this operation"
error "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."
error "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"
error "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"
error "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"
error "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"
error "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"
error "Access Points do not support S3 Accelerate"
error "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_2}`"
error "S3 Outposts does not support Dual-stack"
error "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"
url "https://s3express-control.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
error "A custom endpoint cannot be combined with S3 Accelerate"
url "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
error "S3 Object Lambda does not support S3 Accelerate"
error "S3 MRAP does not support S3 Accelerate"
error "S3 Outposts does not support S3 Accelerate"
url "https://s3express-control.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://s3.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
error "Partition does not support FIPS"
url "https://s3express-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
error "S3Express bucket name is not a valid virtual hostable name."
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_10}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_9}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_8}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_7}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
error "Unrecognized S3Express bucket name format."
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_6}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_10}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_9}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_8}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_7}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_6}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_5}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_4}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_3}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_2}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_5}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_4}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_3}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_2}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{bucketArn#region}"}]}
url "https://s3express-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://s3express-control.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_10}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_9}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_8}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_7}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_6}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_10}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_9}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_8}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_7}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_6}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_5}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_4}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_3}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_2}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_5}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_4}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_3}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_2}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId}.dualstack.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{bucketArn#region}"}]}
error "A custom endpoint cannot be combined with FIPS"
url "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "{url#scheme}://{Bucket}.{url#authority}{url#path}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "{url#scheme}://{Bucket}.{url#authority}{url#path}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_10}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_9}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_8}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_7}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_6}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_10}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_9}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_8}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_7}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_6}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_5}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_4}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_3}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_2}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_5}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_4}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_3}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId_2}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-{s3expressAvailabilityZoneId}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.ec2.{url#authority}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{Region}"}]}
url "https://{Bucket}.op-{outpostId_2}.{url#authority}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{Region}"}]}
error "Custom endpoint `{Endpoint}` was not a valid URI"
url "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "{url#scheme}://{Bucket}.{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "{url#scheme}://{Bucket}.{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
error "Invalid ARN: bucket ARN is missing a region"
error "Invalid ARN: Missing account id"
url "{url#scheme}://{accessPointName_2}-{bucketArn#accountId}.{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{bucketArn#region}"}]}
error "Invalid configuration: Multi-Region Access Point ARNs are disabled."
url "https://{accessPointName_2}.accesspoint.s3-global.{mrapPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3","signingRegionSet":["*"]}]}
error "Client was configured for partition `{mrapPartition#name}` but bucket referred to partition `{bucketArn#partition}`"
url "{url#scheme}://{accessPointName_2}-{bucketArn#accountId}.{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{bucketArn#region}"}]}
error "Invalid Arn: Outpost Access Point ARN contains sub resources"
error "Invalid ARN: The Outpost Id was not set"
error "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId}`"
error "Invalid ARN: Expected a 4-component resource"
error "Invalid ARN: expected an access point name"
error "Expected an outpost type `accesspoint`, found {outpostType}"
url "https://{accessPointName}-{bucketArn#accountId}.{outpostId}.{url#authority}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{bucketArn#region}"}]}
error "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName}`"
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{bucketArn#region}"}]}
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{bucketArn#region}"}]}
url "https://{accessPointName}-{bucketArn#accountId}.{outpostId}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4a","signingName":"s3-outposts","signingRegionSet":["*"]},{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-outposts","signingRegion":"{bucketArn#region}"}]}
url "{url#scheme}://{url#authority}{url#path}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "{url#scheme}://{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{Region}"}]}
url "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{Region}"}]}
url "{url#scheme}://{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "{url#scheme}://{url#authority}{url#path}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://s3express-control-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_10}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_9}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_8}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_7}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_6}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_10}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_9}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_8}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_7}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_6}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_5}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_4}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_3}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_2}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_5}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_4}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_3}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId_2}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3express-fips-{s3expressAvailabilityZoneId}.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4-s3express","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{bucketArn#region}"}]}
error "S3 MRAP does not support FIPS"
url "https://{accessPointName_2}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{bucketArn#region}"}]}
error "S3 Outposts does not support FIPS"
url "https://s3express-control-fips.{Region}.{partitionResult#dnsSuffix}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3-object-lambda","signingRegion":"{Region}"}]}
url "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3-fips.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://s3express-control.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"backend":"S3Express","authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3express","signingRegion":"{Region}"}]}
url "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"us-east-1"}]}
url "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
url "https://{Bucket}.s3.{partitionResult#dnsSuffix}" {"authSchemes":[{"disableDoubleEncoding":true,"name":"sigv4","signingName":"s3","signingRegion":"{Region}"}]}
to 0:1:r0 1:2:116 2:r1:3 3:4:73 4:r2:5 5:6:63 6:7:8 7:r3:8 8:9:10 9:r3:10 10:11:22 11:12:22
to 12:13:22 13:14:22 14:15:22 15:16:22 16:17:r4 17:18:r5 18:19:20 19:r6:r7 20:21:r8 19:r6:r9 21:23:29 22:24:26
to 23:25:26 24:26:r10 25:r11:27 26:28:- 27:r12:- 17:30:34 27:31:- 28:32:r13 29:r14:33 30:r15:r16 31:35:60 32:36:r17
to 33:r17:37 34:38:41 35:39:r18 36:40:r19 37:r19:r20 35:42:59 36:43:r19 37:r19:44 38:45:46 39:r21:r22 40:47:48 41:r23:48
to 42:r24:49 43:50:52 44:51:52 45:52:r25 46:53:- 27:54:- 47:55:r26 48:56:r27 49:57:r28 50:58:r29 51:r30:r31 52:r32:r33
to 22:61:27 23:62:27 24:27:r10 53:64:66 54:65:66 27:r34:- 55:67:70 56:68:70 27:69:- 57:r20:r13 27:71:- 57:72:r13
to 30:r35:r36 4:r37:74 5:75:104 6:76:77 7:r3:77 8:78:79 9:r3:79 10:80:85 11:81:85 12:82:85 13:83:85 14:84:85
to 15:16:85 21:23:86 17:87:91 27:88:- 28:89:r13 29:r14:90 30:r38:r39 31:92:60 32:93:r17 33:r17:94 34:95:98 35:96:r18
to 36:97:r19 37:r19:r40 35:99:103 36:100:r19 37:r19:101 38:102:46 39:r41:r22 52:r42:r33 53:105:107 54:106:107 27:r43:- 55:108:111
to 56:109:111 27:110:- 57:r40:r13 27:112:- 57:113:r13 30:r44:114 58:115:r45 59:r46:r45 3:117:396 4:r2:118 2:119:277 27:120:240
to 29:r47:121 5:122:234 6:123:160 7:124:160 53:125:127 54:126:127 26:r48:- 17:128:r49 60:129:145 61:130:145 62:131:133 63:132:133
to 64:r50:133 65:134:136 66:135:136 67:r51:136 68:137:139 69:138:139 70:r52:139 71:140:142 72:141:142 73:r53:142 74:143:r54 75:144:r54
to 76:r55:r54 62:146:148 63:147:148 64:r56:148 65:149:151 66:150:151 67:r57:151 68:152:154 69:153:154 70:r58:154 71:155:157 72:156:157
to 73:r59:157 74:158:r54 75:159:r54 76:r60:r54 8:161:195 9:162:195 17:163:r49 60:164:180 61:165:180 77:166:168 66:167:168 67:r61:168
to 78:169:171 79:170:171 80:r62:171 81:172:174 72:173:174 73:r63:174 82:175:177 83:176:177 84:r64:177 85:178:r54 86:179:r54 87:r65:r54
to 77:181:183 66:182:183 67:r66:183 78:184:186 79:185:186 80:r67:186 81:187:189 72:188:189 73:r68:189 82:190:192 83:191:192 84:r69:192
to 85:193:r54 86:194:r54 87:r70:r54 10:196:201 11:197:201 12:198:201 13:199:201 14:200:201 15:16:201 21:202:208 22:203:205 23:204:205
to 24:205:r10 25:r11:206 26:207:- 30:r71:r72 17:209:211 28:210:r13 30:r73:r74 31:212:231 32:213:r17 33:r17:214 34:38:215 35:216:59
to 36:217:r19 37:r19:218 38:45:219 40:220:221 41:r23:221 42:r24:222 43:223:225 44:224:225 45:225:r25 46:226:- 47:227:r26 48:228:r27
to 49:229:r28 50:230:r29 51:r75:r31 22:232:206 23:233:206 24:206:r10 53:235:236 54:r76:236 55:237:238 56:69:238 57:239:r13 30:r77:r78
to 5:241:- 6:242:246 7:243:246 53:244:245 54:-:245 17:-:r49 8:247:248 9:245:248 10:249:254 11:250:254 12:251:254 13:252:254
to 14:253:254 15:16:254 21:255:259 22:256:258 23:257:258 24:258:r10 25:r11:- 17:-:260 31:261:274 32:262:r17 33:r17:263 34:38:264
to 35:265:59 36:266:r19 37:r19:267 38:45:268 40:269:270 41:r23:270 42:r24:271 43:272:- 44:273:- 45:-:r25 22:275:- 23:276:-
to 24:-:r10 5:278:63 6:279:318 7:280:318 53:281:284 54:282:284 27:283:- 26:r79:- 17:285:r49 27:286:- 60:287:303 61:288:303
to 62:289:291 63:290:291 64:r80:291 65:292:294 66:293:294 67:r81:294 68:295:297 69:296:297 70:r82:297 71:298:300 72:299:300 73:r83:300
to 74:301:r54 75:302:r54 76:r84:r54 62:304:306 63:305:306 64:r85:306 65:307:309 66:308:309 67:r86:309 68:310:312 69:311:312 70:r87:312
to 71:313:315 72:314:315 73:r88:315 74:316:r54 75:317:r54 76:r89:r54 8:319:354 9:320:354 17:321:r49 27:322:- 60:323:339 61:324:339
to 77:325:327 66:326:327 67:r90:327 78:328:330 79:329:330 80:r91:330 81:331:333 72:332:333 73:r92:333 82:334:336 83:335:336 84:r93:336
to 85:337:r54 86:338:r54 87:r94:r54 77:340:342 66:341:342 67:r95:342 78:343:345 79:344:345 80:r96:345 81:346:348 72:347:348 73:r97:348
to 82:349:351 83:350:351 84:r98:351 85:352:r54 86:353:r54 87:r99:r54 10:355:360 11:356:360 12:357:360 13:358:360 14:359:360 15:16:360
to 21:361:368 22:362:364 23:363:364 24:364:r10 25:r11:365 26:366:- 27:367:- 30:r100:r101 17:369:372 27:370:- 28:371:r13 30:r102:r103
to 31:373:393 32:374:r17 33:r17:375 34:38:376 35:377:59 36:378:r19 37:r19:379 38:45:380 40:381:382 41:r23:382 42:r24:383 43:384:386
to 44:385:386 45:386:r25 46:387:- 27:388:- 47:389:r26 48:390:r27 49:391:r28 50:392:r29 51:r104:r31 22:394:365 23:395:365 24:365:r10
to 4:397:648 2:r105:398 5:399:635 6:400:446 7:401:446 88:402:410 60:403:407 61:404:407 89:405:406 26:r106:- 17:r107:r49 89:408:409
to 26:r108:- 17:r109:r49 53:411:412 54:-:412 17:413:r49 27:414:- 60:415:431 61:416:431 62:417:419 63:418:419 64:r110:419 65:420:422
to 66:421:422 67:r111:422 68:423:425 69:424:425 70:r112:425 71:426:428 72:427:428 73:r113:428 74:429:r54 75:430:r54 76:r114:r54 62:432:434
to 63:433:434 64:r115:434 65:435:437 66:436:437 67:r116:437 68:438:440 69:439:440 70:r117:440 71:441:443 72:442:443 73:r118:443 74:444:r54
to 75:445:r54 76:r119:r54 8:447:483 9:448:483 88:402:449 17:450:r49 27:451:- 60:452:468 61:453:468 77:454:456 66:455:456 67:r120:456
to 78:457:459 79:458:459 80:r121:459 81:460:462 72:461:462 73:r122:462 82:463:465 83:464:465 84:r123:465 85:466:r54 86:467:r54 87:r124:r54
to 77:469:471 66:470:471 67:r125:471 78:472:474 79:473:474 80:r126:474 81:475:477 72:476:477 73:r127:477 82:478:480 83:479:480 84:r128:480
to 85:481:r54 86:482:r54 87:r129:r54 10:484:497 11:485:497 12:486:497 13:487:497 14:488:497 15:489:497 16:490:r4 17:491:r5 18:492:494
to 19:493:r7 88:r130:- 20:495:r8 19:496:r9 88:r131:- 90:498:r132 21:499:507 88:500:255 22:501:503 23:502:503 24:503:r10 25:r11:504
to 26:505:- 27:506:- 30:r133:r134 17:508:515 27:509:- 28:510:r13 88:511:- 89:512:513 30:r135:r136 91:514:- 30:r137:r138 88:516:581
to 92:517:520 93:518:520 27:519:- 28:r138:r13 31:521:578 32:522:r17 33:r17:523 34:524:541 35:525:r18 36:526:r19 37:r19:527 38:r139:528
to 40:529:530 41:r23:530 42:r24:531 43:532:534 44:533:534 45:534:r25 46:535:- 27:536:- 94:537:r26 48:538:r27 95:r140:539 50:540:r29
to 51:r141:r31 35:542:562 36:543:r19 37:r19:544 38:545:549 39:546:r22 96:r142:547 97:548:- 98:r143:r144 40:550:551 41:r23:551 42:r24:552
to 43:553:555 44:554:555 45:555:r25 46:556:- 27:557:- 47:558:r26 48:559:r27 49:560:r28 50:561:r29 51:r145:r31 52:563:r33 99:r146:564
to 100:565:r147 101:566:r148 43:567:569 44:568:569 45:569:r25 46:570:- 27:571:- 94:572:r26 48:573:r27 50:574:r29 102:575:r149 103:576:r150
to 104:577:r151 105:r152:r153 22:579:504 23:580:504 24:504:r10 31:582:274 32:583:r17 33:r17:584 34:585:602 35:586:r18 36:587:r19 37:r19:588
to 38:r139:589 40:590:591 41:r23:591 42:r24:592 43:593:595 44:594:595 45:595:r25 46:596:- 27:597:- 94:598:r26 48:599:r27 95:r140:600
to 50:601:r29 51:r154:r31 35:603:619 36:604:r19 37:r19:605 38:545:606 40:607:608 41:r23:608 42:r24:609 43:610:612 44:611:612 45:612:r25
to 46:613:- 27:614:- 47:615:r26 48:616:r27 49:617:r28 50:618:r29 51:r155:r31 52:620:r33 99:r146:621 100:622:r147 101:623:r148 43:624:626
to 44:625:626 45:626:r25 46:627:- 27:628:- 94:629:r26 48:630:r27 50:631:r29 102:632:r149 103:633:r150 104:634:r151 105:r156:r153 53:636:639
to 54:637:639 27:638:- 88:r157:r43 55:640:644 56:641:644 27:642:- 57:643:r13 88:r158:r159 27:645:- 57:646:r13 88:647:- 30:r160:r161
to 2:649:814 27:650:789 29:r47:651 5:652:782 6:653:690 7:654:690 53:655:657 54:656:657 26:r162:- 17:658:r49 60:659:675 61:660:675
to 62:661:663 63:662:663 64:r163:663 65:664:666 66:665:666 67:r164:666 68:667:669 69:668:669 70:r165:669 71:670:672 72:671:672 73:r166:672
to 74:673:r54 75:674:r54 76:r167:r54 62:676:678 63:677:678 64:r168:678 65:679:681 66:680:681 67:r169:681 68:682:684 69:683:684 70:r170:684
to 71:685:687 72:686:687 73:r171:687 74:688:r54 75:689:r54 76:r172:r54 8:691:725 9:692:725 17:693:r49 60:694:710 61:695:710 77:696:698
to 66:697:698 67:r173:698 78:699:701 79:700:701 80:r174:701 81:702:704 72:703:704 73:r175:704 82:705:707 83:706:707 84:r176:707 85:708:r54
to 86:709:r54 87:r177:r54 77:711:713 66:712:713 67:r178:713 78:714:716 79:715:716 80:r179:716 81:717:719 72:718:719 73:r180:719 82:720:722
to 83:721:722 84:r181:722 85:723:r54 86:724:r54 87:r182:r54 10:726:731 11:727:731 12:728:731 13:729:731 14:730:731 15:16:731 21:732:738
to 22:733:735 23:734:735 24:735:r10 25:r11:736 26:737:- 30:r183:r184 17:739:741 28:740:r13 30:r185:r186 31:742:779 32:743:r17 33:r17:744
to 34:745:761 35:746:r18 36:747:r19 37:r19:748 38:r139:749 40:750:751 41:r23:751 42:r24:752 43:753:755 44:754:755 45:755:r25 46:756:-
to 94:757:r26 48:758:r27 95:r140:759 50:760:r29 51:r187:r31 35:762:778 36:763:r19 37:r19:764 38:765:766 39:r188:r22 40:767:768 41:r23:768
to 42:r24:769 43:770:772 44:771:772 45:772:r25 46:773:- 47:774:r26 48:775:r27 49:776:r28 50:777:r29 51:r189:r31 52:r190:r33 22:780:736
to 23:781:736 24:736:r10 53:783:784 54:r191:784 55:785:787 56:786:787 57:r192:r13 57:788:r13 30:r193:r194 5:790:- 6:791:792 7:243:792
to 8:793:794 9:245:794 10:795:800 11:796:800 12:797:800 13:798:800 14:799:800 15:16:800 21:255:801 17:-:802 31:803:274 32:804:r17
to 33:r17:805 34:806:810 35:807:r18 36:808:r19 37:r19:809 38:r139:268 35:811:778 36:812:r19 37:r19:813 38:765:268 5:815:849 6:816:821
to 7:817:821 53:818:412 54:819:412 27:820:- 26:r195:- 8:822:823 9:449:823 10:824:829 11:825:829 12:826:829 13:827:829 14:828:829
to 15:16:829 21:830:839 22:831:833 23:832:833 24:833:r10 25:r11:834 26:835:- 27:836:- 30:r196:837 58:838:r197 59:r198:r197 17:840:845
to 27:841:- 28:842:r13 30:r199:843 58:844:r200 59:r201:r200 31:582:846 22:847:834 23:848:834 24:834:r10 53:850:851 54:106:851 55:852:111
to 56:853:111 27:854:- 57:r159:r13
"#;
