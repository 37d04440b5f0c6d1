//! Responses of a typical size. This uses only the standard library, so that programs with other clients can
//! include it.

use std::fmt::Write as _;

/// How many keys [`list_objects`] has.
pub(crate) const KEYS: usize = 1_000;
/// How many instances [`describe_instances`] has.
pub(crate) const INSTANCES: usize = 50;
/// How many data a request of `PutMetricData` has.
pub(crate) const DATA: usize = 100;
/// The body of a response without members in CBOR: an empty map.
pub(crate) const EMPTY_CBOR: &[u8] = b"\xa0";

/// A page of `ListObjectsV2` of S3.
pub(crate) fn list_objects() -> String {
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>measurements</Name><Prefix>2026/</Prefix><KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>true</IsTruncated><NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=</NextContinuationToken>"#,
    );
    for key in 0..KEYS {
        let hash = key * 2_654_435_761 % 0xffff_ffff;
        let _ = write!(
            xml,
            "<Contents><Key>2026/11/23/station-{key:04}/temperature.parquet</Key>\
             <LastModified>2026-11-23T12:{:02}:{:02}.000Z</LastModified>\
             <ETag>&quot;{hash:08x}{hash:08x}{hash:08x}{hash:08x}&quot;</ETag><Size>{}</Size>\
             <StorageClass>STANDARD</StorageClass></Contents>",
            key / 60 % 60,
            key % 60,
            hash % 10_000_000,
        );
    }
    xml.push_str("</ListBucketResult>");
    xml
}

/// A page of `DescribeInstances` of EC2: reservations of one instance each.
pub(crate) fn describe_instances() -> String {
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>8f7724cf-496f-496e-8fe3-example</requestId><reservationSet>"#,
    );
    for instance in 0..INSTANCES {
        let _ = write!(
            xml,
            "<item><reservationId>r-{instance:017x}</reservationId><ownerId>123456789012</ownerId><groupSet/>\
             <instancesSet><item>{}</item></instancesSet></item>",
            one_instance(instance),
        );
    }
    xml.push_str("</reservationSet></DescribeInstancesResponse>");
    xml
}

/// A running instance with one volume and one network interface.
fn one_instance(n: usize) -> String {
    format!(
        "<instanceId>i-{n:017x}</instanceId><imageId>ami-0bff1f56EXAMPLE00</imageId>\
         <instanceState><code>16</code><name>running</name></instanceState>\
         <privateDnsName>ip-10-0-1-{n}.ec2.internal</privateDnsName>\
         <dnsName>ec2-203-0-113-{n}.compute-1.amazonaws.com</dnsName><reason/><keyName>fleet</keyName>\
         <amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>m7g.2xlarge</instanceType>\
         <launchTime>2026-11-23T08:14:{:02}.000Z</launchTime>\
         <placement><availabilityZone>us-east-1a</availabilityZone><groupName/><tenancy>default</tenancy></placement>\
         <monitoring><state>disabled</state></monitoring><subnetId>subnet-0a1b2c3d4e5f60718</subnetId>\
         <vpcId>vpc-0f1e2d3c4b5a69788</vpcId><privateIpAddress>10.0.1.{n}</privateIpAddress>\
         <ipAddress>203.0.113.{n}</ipAddress><sourceDestCheck>true</sourceDestCheck>\
         <groupSet><item><groupId>sg-0123456789abcdef0</groupId><groupName>web</groupName></item></groupSet>\
         <architecture>arm64</architecture><rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName>\
         <blockDeviceMapping><item><deviceName>/dev/xvda</deviceName><ebs><volumeId>vol-{n:017x}</volumeId>\
         <status>attached</status><attachTime>2026-11-23T08:14:30.000Z</attachTime>\
         <deleteOnTermination>true</deleteOnTermination></ebs></item></blockDeviceMapping>\
         <virtualizationType>hvm</virtualizationType><clientToken>5b4c-{n}</clientToken>\
         <tagSet><item><key>Name</key><value>worker-{n}</value></item><item><key>Stage</key><value>production</value></item></tagSet>\
         <hypervisor>xen</hypervisor><networkInterfaceSet><item><networkInterfaceId>eni-{n:017x}</networkInterfaceId>\
         <subnetId>subnet-0a1b2c3d4e5f60718</subnetId><vpcId>vpc-0f1e2d3c4b5a69788</vpcId><description/>\
         <ownerId>123456789012</ownerId><status>in-use</status><macAddress>02:aa:bb:cc:dd:{:02x}</macAddress>\
         <privateIpAddress>10.0.1.{n}</privateIpAddress><sourceDestCheck>true</sourceDestCheck>\
         <groupSet><item><groupId>sg-0123456789abcdef0</groupId><groupName>web</groupName></item></groupSet>\
         <attachment><attachmentId>eni-attach-{n:017x}</attachmentId><deviceIndex>0</deviceIndex><status>attached</status>\
         <attachTime>2026-11-23T08:14:29.000Z</attachTime><deleteOnTermination>true</deleteOnTermination>\
         <networkCardIndex>0</networkCardIndex></attachment>\
         <privateIpAddressesSet><item><privateIpAddress>10.0.1.{n}</privateIpAddress><primary>true</primary></item></privateIpAddressesSet>\
         <ipv6AddressesSet/><interfaceType>interface</interfaceType></item></networkInterfaceSet>\
         <iamInstanceProfile><arn>arn:aws:iam::123456789012:instance-profile/worker</arn><id>AIPAEXAMPLE</id></iamInstanceProfile>\
         <ebsOptimized>true</ebsOptimized><enaSupport>true</enaSupport>\
         <cpuOptions><coreCount>8</coreCount><threadsPerCore>1</threadsPerCore></cpuOptions>\
         <metadataOptions><state>applied</state><httpTokens>required</httpTokens>\
         <httpPutResponseHopLimit>2</httpPutResponseHopLimit><httpEndpoint>enabled</httpEndpoint></metadataOptions>\
         <platformDetails>Linux/UNIX</platformDetails><usageOperation>RunInstances</usageOperation>",
        n % 60,
        n % 256,
    )
}
