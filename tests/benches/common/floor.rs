//! The same pages read by hand with quick-xml into structures of the members that they have: what reading
//! costs at least. No schema, no request, no limits.

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use s3::Timestamp;

/// An object in a page of `ListObjectsV2`.
#[derive(Debug, Default)]
pub(crate) struct Object {
    key: String,
    last_modified: Option<Timestamp>,
    etag: String,
    size: i64,
    storage_class: Option<StorageClass>,
}

#[derive(Debug)]
pub(crate) enum StorageClass {
    Standard,
    Other(#[expect(dead_code, reason = "it is kept, as a client keeps it")] String),
}

/// Reads a page of `ListObjectsV2`.
pub(crate) fn list_objects(xml: &[u8]) -> Vec<Object> {
    let text = std::str::from_utf8(xml).expect("the page is UTF-8");
    let mut reader = Reader::from_str(text);
    let mut objects = Vec::new();
    let mut object = Object::default();
    let mut text = String::new();
    loop {
        match reader.read_event().expect("the page is XML") {
            Event::Start(tag) => match tag.local_name().into_inner() {
                b"Key" => leaf(&mut reader, &mut text).clone_into(&mut object.key),
                b"LastModified" => {
                    object.last_modified = Timestamp::parse(leaf(&mut reader, &mut text)).ok();
                }
                b"ETag" => leaf(&mut reader, &mut text).clone_into(&mut object.etag),
                b"Size" => {
                    object.size = leaf(&mut reader, &mut text).parse().expect("a number");
                }
                b"StorageClass" => {
                    object.storage_class = Some(match leaf(&mut reader, &mut text) {
                        "STANDARD" => StorageClass::Standard,
                        text => StorageClass::Other(text.to_owned()),
                    });
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().into_inner() == b"Contents" => {
                objects.push(std::mem::take(&mut object));
            }
            Event::Eof => return objects,
            _ => {}
        }
    }
}

/// The text of an element that has begun, up to its end. It is put into `text`, whose memory is used again.
fn leaf<'t>(reader: &mut Reader<&[u8]>, text: &'t mut String) -> &'t str {
    text.clear();
    loop {
        match reader.read_event().expect("the page is XML") {
            Event::Text(part) => text.push_str(&part.xml10_content().expect("the text is UTF-8")),
            Event::GeneralRef(name) => text.push_str(match &*name {
                b"quot" => "\"",
                b"amp" => "&",
                b"lt" => "<",
                _ => ">",
            }),
            Event::End(_) | Event::Eof => return text,
            _ => {}
        }
    }
}

/// A structure whose members are texts, numbers, booleans and times, read from elements of their names.
/// Members in braces are structures; members in brackets are lists of structures in elements called `item`.
macro_rules! read {
    ($($type:ident { $($leaf:ident: $kind:ident = $name:literal,)* ; $($one:ident: $one_type:ident = $one_name:literal,)* ; $($many:ident: $many_type:ident = $many_name:literal,)* })*) => {$(
        #[derive(Debug, Default)]
        pub(crate) struct $type {
            $($leaf: Option<$kind>,)*
            $($one: Option<$one_type>,)*
            $($many: Vec<$many_type>,)*
        }

        impl $type {
            /// Reads up to the end of the element that has begun.
            fn read(reader: &mut Reader<&[u8]>, text: &mut String) -> Self {
                let mut this = Self::default();
                loop {
                    match reader.read_event().expect("the page is XML") {
                        Event::Start(tag) => {
                            let name = tag.local_name();
                            $(if name.into_inner() == $name {
                                this.$leaf = $kind::of(leaf(reader, text));
                                continue;
                            })*
                            $(if name.into_inner() == $one_name {
                                this.$one = Some($one_type::read(reader, text));
                                continue;
                            })*
                            $(if name.into_inner() == $many_name {
                                this.$many = items(reader, text, $many_type::read);
                                continue;
                            })*
                            reader.read_to_end(tag.name()).expect("the element ends");
                        }
                        Event::End(_) | Event::Eof => return this,
                        _ => {}
                    }
                }
            }
        }
    )*};
}

/// Reads the elements of a list up to its end.
fn items<T>(
    reader: &mut Reader<&[u8]>,
    text: &mut String,
    read: fn(&mut Reader<&[u8]>, &mut String) -> T,
) -> Vec<T> {
    let mut items = Vec::new();
    loop {
        match reader.read_event().expect("the page is XML") {
            Event::Start(_) => items.push(read(reader, text)),
            Event::End(_) | Event::Eof => return items,
            _ => {}
        }
    }
}

type Time = Timestamp;
type Number = i32;
type Flag = bool;
type Word = String;

trait Leaf: Sized {
    fn of(text: &str) -> Option<Self>;
}

impl Leaf for String {
    fn of(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Leaf for i32 {
    fn of(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Leaf for bool {
    fn of(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Leaf for Timestamp {
    fn of(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

read! {
    Page { ; ; reservations: Reservation = b"reservationSet", }
    Reservation {
        id: Word = b"reservationId", owner: Word = b"ownerId", ; ;
        groups: Group = b"groupSet", instances: Instance = b"instancesSet",
    }
    Group { id: Word = b"groupId", name: Word = b"groupName", ; ; }
    Instance {
        id: Word = b"instanceId", image: Word = b"imageId", private_dns: Word = b"privateDnsName",
        dns: Word = b"dnsName", reason: Word = b"reason", key: Word = b"keyName", index: Number = b"amiLaunchIndex",
        kind: Word = b"instanceType", launched: Time = b"launchTime", subnet: Word = b"subnetId", vpc: Word = b"vpcId",
        private_address: Word = b"privateIpAddress", address: Word = b"ipAddress", check: Flag = b"sourceDestCheck",
        architecture: Word = b"architecture", root_kind: Word = b"rootDeviceType", root: Word = b"rootDeviceName",
        virtualization: Word = b"virtualizationType", token: Word = b"clientToken", hypervisor: Word = b"hypervisor",
        optimized: Flag = b"ebsOptimized", ena: Flag = b"enaSupport", platform: Word = b"platformDetails",
        usage: Word = b"usageOperation", ;
        state: State = b"instanceState", placement: Placement = b"placement", monitoring: Monitoring = b"monitoring",
        profile: Profile = b"iamInstanceProfile", cpu: Cpu = b"cpuOptions", metadata: Metadata = b"metadataOptions", ;
        products: Group = b"productCodes", groups: Group = b"groupSet", volumes: Volume = b"blockDeviceMapping",
        tags: Tag = b"tagSet", interfaces: Interface = b"networkInterfaceSet",
    }
    State { code: Number = b"code", name: Word = b"name", ; ; }
    Placement { zone: Word = b"availabilityZone", group: Word = b"groupName", tenancy: Word = b"tenancy", ; ; }
    Monitoring { state: Word = b"state", ; ; }
    Profile { arn: Word = b"arn", id: Word = b"id", ; ; }
    Cpu { cores: Number = b"coreCount", threads: Number = b"threadsPerCore", ; ; }
    Metadata {
        state: Word = b"state", tokens: Word = b"httpTokens", hops: Number = b"httpPutResponseHopLimit",
        endpoint: Word = b"httpEndpoint", ; ;
    }
    Volume { name: Word = b"deviceName", ; ebs: Ebs = b"ebs", ; }
    Ebs {
        id: Word = b"volumeId", status: Word = b"status", attached: Time = b"attachTime",
        deleted: Flag = b"deleteOnTermination", ; ;
    }
    Tag { key: Word = b"key", value: Word = b"value", ; ; }
    Interface {
        id: Word = b"networkInterfaceId", subnet: Word = b"subnetId", vpc: Word = b"vpcId",
        description: Word = b"description", owner: Word = b"ownerId", status: Word = b"status", mac: Word = b"macAddress",
        address: Word = b"privateIpAddress", check: Flag = b"sourceDestCheck", kind: Word = b"interfaceType", ;
        attachment: Attachment = b"attachment", ;
        groups: Group = b"groupSet", addresses: Address = b"privateIpAddressesSet", ipv6: Address = b"ipv6AddressesSet",
    }
    Attachment {
        id: Word = b"attachmentId", index: Number = b"deviceIndex", status: Word = b"status",
        attached: Time = b"attachTime", deleted: Flag = b"deleteOnTermination", card: Number = b"networkCardIndex", ; ;
    }
    Address { address: Word = b"privateIpAddress", primary: Flag = b"primary", ; ; }
}

/// Reads a page of `DescribeInstances`. The result is the number of reservations.
pub(crate) fn describe_instances(xml: &[u8]) -> (usize, Page) {
    let text = std::str::from_utf8(xml).expect("the page is UTF-8");
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        if let Event::Start(_) = reader.read_event().expect("the page is XML") {
            let page = Page::read(&mut reader, &mut String::new());
            return (page.reservations.len(), page);
        }
    }
}
