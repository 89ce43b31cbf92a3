//! The rules that a run over random questions has to reach, each by the name the model counts it under.

/// Condition operators without set prefix and `IfExists`.
pub(crate) const OPERATORS: [&str; 26] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLike",
    "ArnNotLike",
];

const CLASSES: [&str; 10] = [
    "User",
    "Fed",
    "FedViaUser",
    "Session",
    "Role",
    "Any",
    "Account",
    "Service",
    "Federated",
    "Canonical",
];

/// The classes of callers that have an account: the rows of table 1.5.
const ROWS: [&str; 8] =
    ["User", "Fed", "FedViaUser", "Session", "Role", "Any", "Account", "Canonical"];

/// Condition keys whose fixed values make a bucket policy non-public.
pub(crate) const CONFINING_KEYS: [&str; 14] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

const PLAIN: &str = "
1.2 statement matches
1.2 statement does not match
1.3 not named
1.3 Deny NotPrincipal matches
1.3 Deny NotPrincipal spares
1.3 Deny NotPrincipal with boundary
1.3 Allow NotPrincipal matches
1.3 Allow NotPrincipal leaves out
1.4 GetCallerIdentity
1.4 D rcp
1.4 D scp
1.4 D endpoint
1.4 D resource
1.4 D identity
1.4 D boundary
1.4 D session
1.4 G1 opens
1.4 G1 closes
1.4 G1 does not bind the service
1.4 G1 does not bind a service-linked role
1.4 G1 does not bind kms:RetireGrant
1.4 G2 opens
1.4 G2 closes
1.4 G2 does not bind Anonymous
1.4 G2 does not bind Service
1.4 G2 does not bind ServiceLinkedRole
1.4 G2 does not bind WebIdentity
1.4 G2 does not bind Saml
1.4 G3 opens
1.4 G3 closes
1.4 anonymous allowed
1.4 anonymous refused
1.4 service principal allowed
1.4 service principal refused
1.4 identity provider allowed
1.4 identity provider refused
1.4 cross-account allowed
1.4 cross-account, identity silent
1.4 cross-account, boundary silent
1.4 cross-account, session silent
1.4 cross-account, resource silent
1.4 federated user without session policy
1.5 no class, own side allows
1.5 no class, own side refuses
1.5 root user
1.5 owner root over bucket policy
1.6 resource without policy
1.6 KMS without delegation
1.6 KMS delegation
1.6 no trust
1.6 grant to the caller
1.6 grant to the account, own side allows
1.6 grant to the account, own side refuses
1.6 grant to somebody else
1.6 grant of another operation
1.6 grant of an operation no grant can give
1.6 grant constraint does not apply
1.6 grant EncryptionContextEquals holds
1.6 grant EncryptionContextEquals refuses
1.6 grant EncryptionContextSubset holds
1.6 grant EncryptionContextSubset refuses
1.6 RestrictPublicBuckets takes back
1.6 RestrictPublicBuckets serves a service
1.6 RestrictPublicBuckets serves the owner
1.6 RestrictPublicBuckets and a policy that is not public
1.9 no permission allows the action
1.9 another permission
1.9 IgnorePublicAcls
1.9 grant to somebody else
1.9 AllUsers
1.9 AuthenticatedUsers
1.9 LogDelivery
1.9 account by its canonical id
1.9 bucket policy and an object of another account
1.6 public by everyone
1.6 public by identity provider
1.6 not public by principal
1.7 action matches
1.7 action differs
1.7 NotAction matches
1.7 NotAction differs
1.7 Resource matches
1.7 Resource differs
1.7 NotResource matches
1.7 NotResource differs
1.7 Resource star runs over a colon
1.7 Resource wildcard held by a colon
1.7 resource variable without value
1.7 variable with value
1.7 variable by default
1.7 variable of a multivalued key
1.7 variable without value
1.7 escaped character
1.7 variable is text before 2012-10-17
1.8 condition variable without value, positive
1.8 condition variable without value, negated
1.8 key missing, positive
1.8 key missing, negated
1.8 key missing, IfExists
1.8 key missing, ForAllValues
1.8 key missing, ForAnyValue
1.8 multivalued without set operator
1.8 several operands
1.8 Null holds
1.8 Null fails
answer Allow
answer ExplicitDeny
answer ImplicitDeny
";

/// Every rule.
pub(crate) fn all() -> Vec<String> {
    let mut rules: Vec<String> =
        PLAIN.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
    for class in CLASSES {
        rules.push(format!("1.3 {class} in an Allow"));
        rules.push(format!("1.3 {class} in a Deny"));
    }
    for row in ROWS {
        rules.push(format!("1.5 {row}"));
        for silent in ["identity", "boundary", "session"] {
            rules.push(format!("1.5 {row}, {silent} silent"));
        }
    }
    for key in CONFINING_KEYS {
        rules.push(format!("1.6 confined by {key}"));
        rules.push(format!("1.6 not confined by {key}"));
    }
    for operator in OPERATORS {
        for prefix in ["", "ForAllValues:", "ForAnyValue:"] {
            for suffix in ["", "IfExists"] {
                rules.push(format!("1.8 {prefix}{operator}{suffix} holds"));
                rules.push(format!("1.8 {prefix}{operator}{suffix} fails"));
            }
        }
    }
    rules
}
