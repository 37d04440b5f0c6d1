"""STS: the same as `sts.rs`."""

ROLE = "arn:aws:iam::123456789012:role/path/e2e+role"
POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'


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


def refusals(aws):
    sts = aws.client("sts")
    with aws.refused():
        sts.get_federation_token(Name="guest", Policy="x" * 3000)
    with aws.refused():
        sts.assume_role(RoleArn=ROLE, RoleSessionName="s" * 65)


def look(sts):
    return sts.get_caller_identity()
