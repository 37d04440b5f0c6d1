"""EC2: the same as `ec2.rs`."""

IMAGE = "ami-12c6146b"


def instances(aws):
    ec2 = aws.client("ec2")
    ec2.describe_images(ImageIds=[IMAGE])
    launched = ec2.run_instances(
        ImageId=IMAGE,
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=2,
        ClientToken="once",
        UserData="IyEvYmluL3No",
        EbsOptimized=True,
        Placement={"AvailabilityZone": "us-east-1b", "Tenancy": "default"},
        BlockDeviceMappings=[
            {"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 9, "VolumeType": "gp3", "DeleteOnTermination": True}}
        ],
        TagSpecifications=[
            {
                "ResourceType": "instance",
                "Tags": [{"Key": "name", "Value": "first & ä"}, {"Key": "empty", "Value": ""}],
            }
        ],
    )
    ids = [instance["InstanceId"] for instance in launched["Instances"]]
    aws.look()
    ec2.describe_instances(
        Filters=[
            {"Name": "tag:name", "Values": ["first & ä", "other"]},
            {"Name": "instance-state-name", "Values": ["running"]},
        ]
    )
    ec2.create_tags(Resources=ids, Tags=[{"Key": "team", "Value": "blue"}])
    ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": ids}])
    ec2.delete_tags(Resources=ids[:1], Tags=[{"Key": "empty"}])
    aws.look()
    ec2.stop_instances(InstanceIds=ids)
    ec2.start_instances(InstanceIds=ids[1:])
    aws.look()
    ec2.terminate_instances(InstanceIds=ids)
    ec2.describe_instances(InstanceIds=ids)
    aws.look()


def security_groups(aws):
    ec2 = aws.client("ec2")
    group = ec2.create_security_group(
        GroupName="web",
        Description="from everywhere",
        TagSpecifications=[{"ResourceType": "security-group", "Tags": [{"Key": "team", "Value": "blue"}]}],
    )["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group,
        IpPermissions=[
            {
                "IpProtocol": "tcp",
                "FromPort": 443,
                "ToPort": 443,
                "IpRanges": [
                    {"CidrIp": "10.0.0.0/8", "Description": "inside"},
                    {"CidrIp": "192.168.0.0/16"},
                ],
            },
            {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": group}]},
        ],
    )
    ec2.describe_security_groups(GroupIds=[group])
    aws.look()
    ec2.delete_security_group(GroupId=group)
    aws.look()


def refusals(aws):
    ec2 = aws.client("ec2")
    with aws.refused():
        ec2.describe_instances(InstanceIds=["i-0123456789abcdef0"])
    with aws.refused():
        ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, ClientToken="once", DryRun=True)
    with aws.refused():
        ec2.delete_security_group(GroupId="sg-0123456789abcdef0")


def look(ec2):
    groups = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["web"]}])
    return {
        "instances": ec2.describe_instances()["Reservations"],
        "tags": ec2.describe_tags()["Tags"],
        "groups": groups["SecurityGroups"],
    }
