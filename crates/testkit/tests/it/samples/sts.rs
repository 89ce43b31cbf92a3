//! STS.

use super::{Exception, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample::form("AssumeRole", "RoleArn=$ROLE RoleSessionName=session"),
    Sample::form(
        "AssumeRoleWithWebIdentity",
        "RoleArn=$ROLE RoleSessionName=session WebIdentityToken=$CANARY",
    )
    .but(Exception::Bearer(400, "InvalidIdentityToken")),
    Sample::form("GetAccessKeyInfo", "AccessKeyId=$ACCESS_KEY"),
    Sample::form("GetCallerIdentity", "")
        .but(Exception::NeverRefused("AWS answers it even under an explicit deny")),
    Sample::form("GetFederationToken", "Name=partner"),
    Sample::form("GetSessionToken", "")
        .but(Exception::NeedsNoPolicy("a user may always have a session with its own rights")),
];
