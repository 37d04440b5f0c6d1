//! EC2: the protocol `ec2`.

use ec2::operations::{
    AuthorizeSecurityGroupIngressRequest, CreateSecurityGroupRequest, CreateTagsRequest,
    DeleteSecurityGroupError, DeleteSecurityGroupRequest, DeleteTagsRequest, DescribeImagesRequest,
    DescribeInstancesError, DescribeInstancesRequest, DescribeSecurityGroupsRequest,
    DescribeTagsRequest, RunInstancesError, RunInstancesRequest, StartInstancesRequest,
    StopInstancesRequest, TerminateInstancesRequest,
};
use ec2::types::{
    BlockDeviceMapping, EbsBlockDevice, Filter, IpPermission, IpRange, Placement, Tag,
    TagSpecification, UserIdGroupPair,
};

use crate::clients::{Aws, Problem, call, client, refused, some};

const IMAGE: &str = "ami-12c6146b";

fn tag(key: &str, value: &str) -> Tag {
    Tag::new().key(key).value(value)
}

fn filter<T: Into<String>>(name: &str, values: impl IntoIterator<Item = T>) -> Filter {
    Filter::new().name(name).values(values)
}

pub(super) async fn instances(aws: &Aws) -> Result<(), Problem> {
    let ec2 = client!(aws, ec2);
    call!(ec2.describe_images(DescribeImagesRequest::new().image_ids([IMAGE])))?;
    let disk = EbsBlockDevice::new()
        .volume_size(9)
        .volume_type("gp3")
        .delete_on_termination(true);
    let request = RunInstancesRequest::new(2, 1)
        .image_id(IMAGE)
        .instance_type("t3.micro")
        .client_token("once")
        .user_data("IyEvYmluL3No")
        .ebs_optimized(true)
        .placement(
            Placement::new()
                .availability_zone("us-east-1b")
                .tenancy("default"),
        )
        .block_device_mappings([BlockDeviceMapping::new().device_name("/dev/sda1").ebs(disk)])
        .tag_specifications([TagSpecification::new()
            .resource_type("instance")
            .tags([tag("name", "first & ä"), tag("empty", "")])]);
    let launched = some(call!(ec2.run_instances(request))?.instances)?;
    let ids = launched
        .iter()
        .filter_map(|instance| instance.instance_id.clone());
    let ids: Vec<String> = ids.collect();
    aws.look()?;
    let request = DescribeInstancesRequest::new().filters([
        filter("tag:name", ["first & ä", "other"]),
        filter("instance-state-name", ["running"]),
    ]);
    call!(ec2.describe_instances(request))?;
    let request = CreateTagsRequest::new(ids.clone(), [tag("team", "blue")]);
    call!(ec2.create_tags(request))?;
    let request = DescribeTagsRequest::new().filters([filter("resource-id", ids.clone())]);
    call!(ec2.describe_tags(request))?;
    let first = ids.iter().take(1).cloned();
    let request = DeleteTagsRequest::new(first).tags([Tag::new().key("empty")]);
    call!(ec2.delete_tags(request))?;
    aws.look()?;
    call!(ec2.stop_instances(StopInstancesRequest::new(ids.clone())))?;
    let others = ids.iter().skip(1).cloned();
    call!(ec2.start_instances(StartInstancesRequest::new(others)))?;
    aws.look()?;
    call!(ec2.terminate_instances(TerminateInstancesRequest::new(ids.clone())))?;
    call!(ec2.describe_instances(DescribeInstancesRequest::new().instance_ids(ids)))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn security_groups(aws: &Aws) -> Result<(), Problem> {
    let ec2 = client!(aws, ec2);
    let request = CreateSecurityGroupRequest::new("from everywhere", "web").tag_specifications([
        TagSpecification::new()
            .resource_type("security-group")
            .tags([tag("team", "blue")]),
    ]);
    let group = some(call!(ec2.create_security_group(request))?.group_id)?;
    let inside = IpRange::new().cidr_ip("10.0.0.0/8").description("inside");
    let web = IpPermission::new()
        .ip_protocol("tcp")
        .from_port(443)
        .to_port(443)
        .ip_ranges([inside, IpRange::new().cidr_ip("192.168.0.0/16")]);
    let own = IpPermission::new()
        .ip_protocol("-1")
        .user_id_group_pairs([UserIdGroupPair::new().group_id(&*group)]);
    let request = AuthorizeSecurityGroupIngressRequest::new()
        .group_id(&*group)
        .ip_permissions([web, own]);
    call!(ec2.authorize_security_group_ingress(request))?;
    let request = DescribeSecurityGroupsRequest::new().group_ids([&*group]);
    call!(ec2.describe_security_groups(request))?;
    aws.look()?;
    let request = DeleteSecurityGroupRequest::new().group_id(group);
    call!(ec2.delete_security_group(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let ec2 = client!(aws, ec2);
    let request = DescribeInstancesRequest::new().instance_ids(["i-0123456789abcdef0"]);
    let described = call!(ec2.describe_instances(request));
    refused!(described, DescribeInstancesError::Unhandled(_));
    let request = RunInstancesRequest::new(1, 1)
        .image_id(IMAGE)
        .client_token("once");
    let launched = call!(ec2.run_instances(request.dry_run(true)));
    refused!(launched, RunInstancesError::Unhandled(_));
    let request = DeleteSecurityGroupRequest::new().group_id("sg-0123456789abcdef0");
    let deleted = call!(ec2.delete_security_group(request));
    refused!(deleted, DeleteSecurityGroupError::Unhandled(_));
    Ok(())
}
