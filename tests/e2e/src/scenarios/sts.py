"""STS: the same as `sts.rs`."""

ROLE = "arn:aws:iam::123456789012:role/path/e2e+role"
POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'


CONFIG = """\
[default]
region = us-east-1
endpoint_url = URL

[profile keys]
region = us-east-1
services = local

[profile first]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/First
role_session_name = e2e
source_profile = keys

[profile second]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Second
role_session_name = e2e-second
external_id = a word
duration_seconds = 900
source_profile = first

[profile itself]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Itself
role_session_name = e2e
source_profile = itself

[profile token]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Token
role_session_name = e2e
web_identity_token_file = FOLDER/token

[profile program]
region = us-east-1
services = local
credential_process = cat FOLDER/program.json

[services local]
sts =
  endpoint_url = URL
"""

KEYS = """\
[default]
aws_access_key_id = AKIDDEFAULT
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

[keys]
aws_access_key_id = AKIDKEYS
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

[itself]
aws_access_key_id = AKIDITSELF
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
"""


def callers(aws):
    sts = aws.client("sts")
    sts.get_caller_identity()
    sts.get_session_token(DurationSeconds=900)
    sts.assume_role(
        RoleArn=ROLE,
        RoleSessionName="night&day=ä",
        Policy=POLICY,
        Tags=[{"Key": "team", "Value": "blue & green"}, {"Key": "empty", "Value": ""}],
        TransitiveTagKeys=["team"],
    )
    sts.get_federation_token(Name="guest", Policy=POLICY)
    sts.assume_role_with_web_identity(
        RoleArn=ROLE, RoleSessionName="session", WebIdentityToken="token~of.somebody", DurationSeconds=901
    )
    aws.look()


def profiles(aws):
    with aws.at_its_time():
        for profile in ["default", "keys", "first", "second", "itself", "token", "program"]:
            sts = aws.of_profile(profile, CONFIG, KEYS).client("sts")
            sts.get_caller_identity()


def refusals(aws):
    sts = aws.client("sts")
    with aws.refused():
        sts.get_federation_token(Name="guest", Policy="x" * 3000)
    with aws.refused():
        sts.assume_role(RoleArn=ROLE, RoleSessionName="s" * 65)


def look(sts):
    return sts.get_caller_identity()
