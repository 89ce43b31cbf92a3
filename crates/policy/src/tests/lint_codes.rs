//! Every issue code: a document that has it, one beside it that has not, and its line in the documentation.
use std::collections::BTreeSet;

use crate::PolicyKind::{self, Boundary, Bucket, Identity, KmsKey, Rcp, Resource, RoleTrust, Scp};
use crate::lint::Issue;
use crate::{Finding, FindingType, Policy, validate};

/// A code, the kind of policy, a statement (or a document, in braces) that has it, and one that has it not.
struct Case(&'static str, PolicyKind, &'static str, &'static str);

/// What the shorthands of the cases stand for.
const SHORTHANDS: [(&str, &str); 6] = [
    ("@C", r#"@A,"Condition":"#),
    ("@A", r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#),
    ("@P", r#"@A,"Principal":"#),
    ("@R", r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#),
    ("@T", r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":"#),
    (
        "@W",
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/"#,
    ),
];

const REFUSED: &[Case] = &[
    Case("JSON_SYNTAX_ERROR", Identity, "{", "@A"),
    Case("UNSUPPORTED_CHARACTER", Identity, r#"@A,"Sid":"ł""#, r#"@A,"Sid":"l""#),
    Case(
        "DATA_TYPE_MISMATCH",
        Identity,
        r#"{"Version":20121017,"Statement":{@A}}"#,
        r#"{"Version":"2012-10-17","Statement":{@A}}"#,
    ),
    Case(
        "INVALID_VERSION",
        Identity,
        r#"{"Version":"2012-10-18","Statement":{@A}}"#,
        r#"{"Version":"2008-10-17","Statement":{@A}}"#,
    ),
    Case("INVALID_POLICY_ELEMENT", Identity, r#"@A,"Comment":"a""#, r#"@A,"Sid":"a""#),
    Case("MISSING_STATEMENT", Identity, r#"{"Statement":[]}"#, r#"{"Statement":[{@A}]}"#),
    Case("MISSING_EFFECT", Identity, r#""Action":"a:b","Resource":"*""#, "@A"),
    Case(
        "INVALID_EFFECT",
        Identity,
        r#""Effect":"allow","Action":"a:b","Resource":"*""#,
        r#""Effect":"Deny","Action":"a:b","Resource":"*""#,
    ),
    Case("MISSING_ACTION", Identity, r#""Effect":"Allow","Resource":"*""#, "@A"),
    Case(
        "MISSING_ACTION",
        KmsKey,
        r#""Effect":"Allow","Principal":"*","Resource":"*""#,
        r#""Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*""#,
    ),
    Case(
        "EMPTY_ARRAY_ACTION",
        Identity,
        r#""Effect":"Allow","Action":[],"Resource":"*""#,
        r#""Effect":"Allow","Resource":"*""#,
    ),
    Case(
        "EMPTY_ARRAY_ACTION",
        KmsKey,
        r#""Effect":"Allow","Principal":"*","Action":[],"Resource":"*""#,
        r#""Effect":"Allow","Principal":"*","Resource":"*""#,
    ),
    Case("MISSING_RESOURCE", Identity, r#""Effect":"Allow","Action":"a:b""#, "@A"),
    Case(
        "MISSING_RESOURCE",
        KmsKey,
        r#""Effect":"Allow","Principal":"*","Action":"kms:*""#,
        r#""Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*""#,
    ),
    Case(
        "EMPTY_ARRAY_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"a:b","NotResource":[]"#,
        r#""Effect":"Allow","Action":"a:b""#,
    ),
    Case(
        "EMPTY_ARRAY_RESOURCE",
        KmsKey,
        r#""Effect":"Allow","Principal":"*","Action":"kms:*","Resource":[]"#,
        r#""Effect":"Allow","Principal":"*","Action":"kms:*""#,
    ),
    Case("MISSING_PRINCIPAL", Resource, "@A", r#"@P{"AWS":"111122223333"}"#),
    Case("EMPTY_ARRAY_PRINCIPAL", Resource, r#"@P{"AWS":[]}"#, "@A"),
    Case("EMPTY_OBJECT_PRINCIPAL", Resource, "@P{}", r#"@P{"AWS":[]}"#),
    Case("INVALID_PRINCIPAL_KEY", Resource, r#"@P{"User":"a"}"#, r#"@P{"AWS":"*"}"#),
    Case(
        "INVALID_PRINCIPAL_FORMAT",
        Resource,
        r#"@P"111122223333""#,
        r#"@P{"AWS":"111122223333"}"#,
    ),
    Case(
        "UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
        Resource,
        r#"@P{"AWS":"arn:aws:iam::111122223333:user/*"}"#,
        r#"@P{"AWS":"arn:aws:iam::111122223333:group/a"}"#,
    ),
    Case(
        "INVALID_SERVICE_PRINCIPAL_FORMAT",
        Resource,
        r#"@P{"Service":"config"}"#,
        r#"@P{"Service":"config.amazonaws.com"}"#,
    ),
    Case("UNSUPPORTED_PRINCIPAL", Boundary, r#"@P"*""#, "@A"),
    Case("SCP_SYNTAX_ERROR_PRINCIPAL", Scp, r#"@A,"NotPrincipal":"*""#, "@A"),
    Case(
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
        RoleTrust,
        r#""Effect":"Deny","Action":"sts:AssumeRole","NotPrincipal":{"AWS":"111122223333"}"#,
        r#"@T{"AWS":"111122223333"}"#,
    ),
    Case(
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
        RoleTrust,
        r#"@T{"AWS":"111122223333"},"Resource":"*""#,
        r#"@T{"AWS":"111122223333"}"#,
    ),
    Case("RCP_SYNTAX_ERROR_PRINCIPAL", Rcp, r#"@P{"AWS":"111122223333"}"#, "@R"),
    Case(
        "RCP_SYNTAX_ERROR_PRINCIPAL",
        Rcp,
        r#""Effect":"Deny","NotPrincipal":"*","Action":"s3:*","Resource":"*""#,
        "@R",
    ),
    Case(
        "RCP_SYNTAX_ERROR_ALLOW",
        Rcp,
        r#"@P"*""#,
        r#""Effect":"Allow","Principal":"*","Action":"*","Resource":"*""#,
    ),
    Case(
        "UNSUPPORTED_ELEMENT_COMBINATION",
        Identity,
        r#"@A,"NotAction":"a:b""#,
        r#""Effect":"Allow","NotAction":"a:b","Resource":"*""#,
    ),
    Case(
        "UNSUPPORTED_ELEMENT_COMBINATION",
        Bucket,
        r#"@A,"NotPrincipal":{"AWS":"111122223333"}"#,
        r#""Effect":"Deny","Action":"s3:*","Resource":"*","NotPrincipal":{"AWS":"111122223333"}"#,
    ),
    Case("UNSUPPORTED_SID", Identity, r#"@A,"Sid":"a b""#, r#"@A,"Sid":"ab""#),
    Case(
        "UNIQUE_SIDS_REQUIRED",
        Identity,
        r#"{"Statement":[{@A,"Sid":"a"},{@A,"Sid":"a"}]}"#,
        r#"{"Statement":[{@A,"Sid":"a"},{@A,"Sid":"b"}]}"#,
    ),
    Case(
        "INVALID_ACTION",
        Identity,
        r#""Effect":"Allow","Action":"a:b:c","Resource":"*""#,
        r#""Effect":"Allow","Action":"a:b","Resource":"*""#,
    ),
    Case(
        "INVALID_SERVICE_IN_ACTION",
        Identity,
        r#""Effect":"Allow","Action":"s*:b","Resource":"*""#,
        r#""Effect":"Allow","Action":"s:b*","Resource":"*""#,
    ),
    Case(
        "UNSUPPORTED_ACTION_IN_POLICY",
        RoleTrust,
        r#""Effect":"Allow","Action":"s3:GetObject","Principal":{"AWS":"111122223333"}"#,
        r#"@T{"AWS":"111122223333"}"#,
    ),
    Case(
        "INVALID_ARN_PREFIX",
        Identity,
        r#""Effect":"Allow","Action":"a:b","Resource":"bucket""#,
        r#""Effect":"Allow","Action":"a:b","Resource":"*""#,
    ),
    Case(
        "INVALID_CONDITION_OPERATOR",
        Identity,
        r#"@C{"Equals":{"aws:username":"a"}}"#,
        r#"@C{"StringEquals":{"aws:username":"a"}}"#,
    ),
    Case(
        "NULL_WITH_IF_EXISTS",
        Identity,
        r#"@C{"NullIfExists":{"aws:username":"true"}}"#,
        r#"@C{"Null":{"aws:username":"true"}}"#,
    ),
    Case(
        "NULL_WITH_QUALIFIER",
        Identity,
        r#"@C{"ForAnyValue:Null":{"aws:TagKeys":"true"}}"#,
        r#"@C{"Null":{"aws:TagKeys":"true"}}"#,
    ),
    Case(
        "INVALID_CONDITION_KEY_FORMAT",
        Identity,
        r#"@C{"StringEquals":{"":"a"}}"#,
        r#"@C{"StringEquals":{"aws:username":"a"}}"#,
    ),
    Case(
        "TYPE_MISMATCH_NUMBER",
        Identity,
        r#"@C{"NumericEquals":{"s3:max-keys":"ten"}}"#,
        r#"@C{"NumericEquals":{"s3:max-keys":"10"}}"#,
    ),
    Case(
        "TYPE_MISMATCH_DATE",
        Identity,
        r#"@C{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}"#,
        r#"@C{"DateLessThan":{"aws:CurrentTime":"2030-01-01"}}"#,
    ),
    Case(
        "TYPE_MISMATCH_BOOLEAN",
        Identity,
        r#"@C{"Null":{"aws:username":"no"}}"#,
        r#"@C{"Null":{"aws:username":"false"}}"#,
    ),
    Case(
        "TYPE_MISMATCH_STRING",
        Identity,
        r#"@C{"BinaryEquals":{"a:b":"?"}}"#,
        r#"@C{"BinaryEquals":{"a:b":"QUJD"}}"#,
    ),
    Case(
        "TYPE_MISMATCH_IP_RANGE",
        Identity,
        r#"@C{"IpAddress":{"aws:SourceIp":"203.0.113.0/33"}}"#,
        r#"@C{"IpAddress":{"aws:SourceIp":"203.0.113.0/32"}}"#,
    ),
    Case(
        "INVALID_VARIABLE_FOR_OPERATOR",
        Identity,
        r#"@C{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/keys}"}}"#,
        r#"{"Statement":{@C{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/keys}"}}}}"#,
    ),
];

const ELEMENTS: &[Case] = &[
    Case("MISSING_VERSION", Identity, r#"{"Statement":{@A}}"#, "@A"),
    Case(
        "ID_IN_IDENTITY_POLICY",
        Boundary,
        r#"{"Id":"a","Statement":{@A}}"#,
        r#"{"Statement":{@A,"Sid":"a"}}"#,
    ),
    Case("EMPTY_SID_VALUE", Identity, r#"@A,"Sid":"""#, r#"@A,"Sid":"a""#),
    Case(
        "UNIQUE_SIDS_RECOMMENDED",
        Resource,
        r#"{"Statement":[{@P{"AWS":"111122223333"},"Sid":"a"},{@P{"AWS":"444455556666"},"Sid":"a"}]}"#,
        r#"{"Statement":[{@P{"AWS":"111122223333"},"Sid":"a"},{@P{"AWS":"444455556666"},"Sid":"A"}]}"#,
    ),
    Case(
        "REDUNDANT_STATEMENT",
        Identity,
        r#"{"Statement":[{@A,"Sid":"a"},{"Effect":"Allow","Action":["S3:getObject","s3:GetObject"],"Resource":["arn:aws:s3:::b/*"]}]}"#,
        r#"{"Statement":[{@A,"Sid":"a"},{"Effect":"Allow","NotAction":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#,
    ),
    Case(
        "REDUNDANT_STATEMENT",
        Bucket,
        r#"{"Statement":[{@P{"AWS":["111122223333","444455556666"]},"Condition":{"Bool":{"aws:SecureTransport":"true"}}},{@P{"AWS":["444455556666","111122223333"]},"Condition":{"Bool":{"aws:securetransport":"true"}}}]}"#,
        r#"{"Statement":[{@P{"AWS":"111122223333"},"Condition":{"Bool":{"aws:SecureTransport":"true"}}},{@P{"AWS":"111122223333"},"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#,
    ),
    Case(
        "REDUNDANT_ACTION",
        Identity,
        r#""Effect":"Allow","Action":["iam:Get*","iam:List*","iam:GetUser"],"Resource":"*""#,
        r#""Effect":"Allow","Action":["iam:Get*","iam:List*","iam:*Report"],"Resource":"*""#,
    ),
    Case(
        "REDUNDANT_ACTION",
        Identity,
        r#""Effect":"Allow","Action":["iam:GetUser","iam:getuser"],"Resource":"*""#,
        r#""Effect":"Allow","Action":["iam:GetUser","iam:GetUserPolicy"],"Resource":"*""#,
    ),
    Case(
        "REDUNDANT_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:Get*","Resource":["arn:aws:iam::111122223333:role/jane-admin","arn:aws:iam::111122223333:role/jane*"]"#,
        r#""Effect":"Allow","Action":"iam:Get*","Resource":["arn:aws:iam::111122223333:role/jane-admin","arn:aws:iam::111122223333:role/*jane*"]"#,
    ),
    Case(
        "REDUNDANT_RESOURCE",
        Identity,
        r#""Effect":"Deny","Action":"s3:*","NotResource":["arn:aws:s3:::b","arn:aws:s3:::b"]"#,
        r#""Effect":"Deny","Action":"s3:*","NotResource":["arn:aws:s3*","arn:aws:s3:::b"]"#,
    ),
    Case(
        "WILDCARD_IN_SERVICE_NAME",
        Identity,
        r#""Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:*code*::111122223333:*""#,
        r#""Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:code::*:*""#,
    ),
    Case(
        "WILDCARD_IN_SERVICE_NAME",
        Identity,
        r#""Effect":"Allow","Action":"*:Get*","Resource":"*""#,
        r#""Effect":"Deny","Action":"*","Resource":"*""#,
    ),
    Case(
        "MISSING_ARN_FIELD",
        Identity,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:bucket""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:*""#,
    ),
    Case(
        "INVALID_ARN_SERVICE_CASE",
        Identity,
        r#""Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:S3:::b""#,
        r#""Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::B""#,
    ),
    Case(
        "INVALID_ARN_ACCOUNT",
        Identity,
        r#""Effect":"Allow","Action":"iam:Get*","Resource":"arn:aws:iam::1111-2222-3333:user/a""#,
        r#""Effect":"Allow","Action":"iam:Get*","Resource":"arn:aws:iam::aws:policy/ReadOnlyAccess""#,
    ),
    Case(
        "UNSUPPORTED_ACTION_IN_POLICY",
        Bucket,
        r#""Effect":"Deny","Principal":"*","Action":"kms:Decrypt","Resource":"*""#,
        r#""Effect":"Deny","Principal":"*","NotAction":"kms:Decrypt","Resource":"*""#,
    ),
    Case(
        "UNSUPPORTED_ACTION_IN_POLICY",
        KmsKey,
        r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#,
        r#""Effect":"Deny","Principal":"*","Action":"KMS:*","Resource":"*""#,
    ),
    Case(
        "UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
        Bucket,
        r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:kms:us-east-1:111122223333:key/a""#,
        r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::key/a""#,
    ),
    Case(
        "VARIABLE_UNSUPPORTED_IN_VERSION",
        Identity,
        r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}"}}"#,
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}"}}"#,
    ),
    Case(
        "VARIABLE_UNSUPPORTED_IN_ELEMENT",
        Identity,
        r#""Effect":"Allow","Action":"s3:${s3:prefix","Resource":"*""#,
        r#""Effect":"Allow","Action":"s3:$Get","Resource":"*""#,
    ),
    Case(
        "VARIABLE_UNSUPPORTED_IN_ELEMENT",
        Resource,
        r#"@P{"AWS":"${aws:PrincipalAccount}"}"#,
        r#"@P{"AWS":"$"}"#,
    ),
    Case(
        "MISSING_BRACE_IN_VARIABLE",
        Identity,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}${aws:userid""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}$aws:userid""#,
    ),
    Case(
        "EMPTY_VARIABLE",
        Identity,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}${ }""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}${$}""#,
    ),
    Case(
        "MISSING_QUOTE_IN_VARIABLE",
        Identity,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:PrincipalTag/team, 'all}""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:PrincipalTag/team, 'all of it'}""#,
    ),
    Case(
        "UNSUPPORTED_SPACE_IN_VARIABLE",
        Identity,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws: username}""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3::: ${aws:username} ""#,
    ),
];

const CONDITIONS: &[Case] = &[
    Case("EMPTY_OBJECT_CONDITION", Identity, "@C{}", "@A"),
    Case(
        "EMPTY_OBJECT_CONDITION",
        Identity,
        r#"@C{"StringEquals":{}}"#,
        r#"@C{"StringEquals":{"s3:prefix":[]}}"#,
    ),
    Case(
        "EMPTY_ARRAY_CONDITION",
        Identity,
        r#"@C{"StringEquals":{"s3:prefix":[]}}"#,
        r#"@C{"StringEquals":{"s3:prefix":""}}"#,
    ),
    Case(
        "EMPTY_ARRAY_CONDITION_FORALLVALUES",
        Identity,
        r#"@C{"ForAllValues:StringEquals":{"aws:TagKeys":[]}}"#,
        r#"@C{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}"#,
    ),
    Case(
        "EMPTY_ARRAY_CONDITION_FORANYVALUE",
        Identity,
        r#"@C{"ForAnyValue:StringEquals":{"aws:TagKeys":[]}}"#,
        r#"@C{"StringEquals":{"aws:TagKeys":[]}}"#,
    ),
    Case(
        "EMPTY_ARRAY_CONDITION_IFEXISTS",
        Identity,
        r#"@C{"StringEqualsIfExists":{"s3:prefix":[]}}"#,
        r#"@C{"StringEquals":{"s3:prefix":[]}}"#,
    ),
    Case(
        "INVALID_CONDITION_DATA_TYPE",
        Identity,
        r#"@C{"NumericEquals":{"s3:max-keys":["10",20]}}"#,
        r#"@C{"NumericEquals":{"s3:max-keys":[10,20]}}"#,
    ),
    Case(
        "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
        Identity,
        r#"@C{"StringEquals":{"s3:prefix":"a"},"Null":{"S3:prefix":"false"}}"#,
        r#"@C{"StringEquals":{"s3:prefix":"a"},"Null":{"s3:prefix":"false"}}"#,
    ),
    Case(
        "WILDCARD_WITHOUT_LIKE_OPERATOR",
        Identity,
        r#"@C{"StringNotEqualsIgnoreCase":{"s3:x-amz-acl":"a?"}}"#,
        r#"@C{"StringNotEqualsIgnoreCase":{"s3:x-amz-acl":"a${?}"}}"#,
    ),
    Case(
        "EQUIVALENT_TO_NULL_FALSE",
        Identity,
        r#"@C{"StringLike":{"aws:username":["a","*"]}}"#,
        r#"@C{"StringLike":{"aws:username":["a","?*"]}}"#,
    ),
    Case(
        "EQUIVALENT_TO_NULL_TRUE",
        Identity,
        r#"@C{"StringNotLike":{"aws:username":"*"}}"#,
        r#"@C{"StringNotEquals":{"aws:username":"*"}}"#,
    ),
    Case(
        "EQUIVALENT_TO_NULL_TRUE",
        Identity,
        r#"@C{"ForAnyValue:StringNotLikeIfExists":{"aws:TagKeys":"*"}}"#,
        r#"@C{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}"#,
    ),
    Case(
        "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION",
        Identity,
        r#"@C{"StringLikeIfExists":{"aws:username":"*"}}"#,
        r#"@C{"StringLike":{"aws:username":"*"}}"#,
    ),
    Case(
        "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION",
        Identity,
        r#"@C{"ForAllValues:StringLike":{"aws:TagKeys":"*"}}"#,
        r#"@C{"ForAnyValue:StringLike":{"aws:TagKeys":"*"}}"#,
    ),
    Case(
        "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION",
        Identity,
        r#"@C{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}"#,
        r#"@C{"ForAllValues:StringNotLike":{"aws:TagKeys":"*"}}"#,
    ),
    Case(
        "INVALID_CONDITION_MULTIPLE_BOOLEAN",
        Identity,
        r#"@C{"Bool":{"aws:SecureTransport":["true","false"]}}"#,
        r#"@C{"Bool":{"aws:SecureTransport":["true"]}}"#,
    ),
    Case(
        "INVALID_VARIABLE_FOR_OPERATOR",
        Identity,
        r#"@C{"Bool":{"aws:SecureTransport":"${aws:ViaAWSService}"}}"#,
        r#"@C{"Bool":{"aws:SecureTransport":"true"}}"#,
    ),
    Case(
        "REDUNDANT_CONDITION_VALUE_NUM",
        Identity,
        r#"@C{"NumericLessThan":{"aws:MultiFactorAuthAge":["2700","3600"]}}"#,
        r#"@C{"NumericEquals":{"aws:MultiFactorAuthAge":["2700","3600"]}}"#,
    ),
    Case(
        "INVALID_DATE_VALUE",
        Identity,
        r#"@C{"DateLessThan":{"aws:CurrentTime":"1900000000"}}"#,
        r#"@C{"DateLessThan":{"aws:CurrentTime":"2030"}}"#,
    ),
    Case(
        "IMPROVE_IP_RANGE",
        Identity,
        r#"@C{"IpAddress":{"aws:SourceIp":"2001:db8::1/64"}}"#,
        r#"@C{"IpAddress":{"aws:SourceIp":"2001:db8::1/128"}}"#,
    ),
    Case(
        "INVALID_CONDITION_KEY_FORMAT",
        Identity,
        r#"@C{"StringEquals":{"username":"a"}}"#,
        r#"@C{"StringEquals":{"aws:username":"a"}}"#,
    ),
    Case(
        "MISSING_TAG_KEY_IN_CONDITION",
        Identity,
        r#"@C{"StringEquals":{"aws:ResourceTag/":"a"}}"#,
        r#"@C{"StringEquals":{"aws:ResourceTag/a":"a"}}"#,
    ),
    Case(
        "MISSING_TAG_KEY_IN_CONDITION",
        Identity,
        r#"@C{"StringEquals":{"s3:ExistingObjectTag":"a"}}"#,
        r#"@C{"StringEquals":{"s3:ExistingObjectTag/a":"a"}}"#,
    ),
    Case(
        "UNSUPPORTED_GLOBAL_CONDITION_KEY",
        Identity,
        r#"@C{"ArnEquals":{"aws:ARN":"arn:aws:iam::111122223333:user/a"}}"#,
        r#"@C{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/a"}}"#,
    ),
    Case(
        "INVALID_GLOBAL_CONDITION_KEY",
        Identity,
        r#"@C{"StringEquals":{"aws:user":"a"}}"#,
        r#"@C{"StringEquals":{"aws:UserName":"a"}}"#,
    ),
    Case(
        "INVALID_GLOBAL_CONDITION_KEY",
        Identity,
        r#"@C{"StringEquals":{"aws:username/a":"a"}}"#,
        r#"@C{"StringEquals":{"aws:principaltag/a/b":"a"}}"#,
    ),
    Case(
        "TYPE_MISMATCH",
        Identity,
        r#"@C{"StringEquals":{"aws:SecureTransport":"true"}}"#,
        r#"@C{"Null":{"aws:SecureTransport":"true"}}"#,
    ),
    Case(
        "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
        Identity,
        r#"@C{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/*"}}"#,
        r#"@C{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/a"}}"#,
    ),
    Case(
        "MISSING_QUALIFIER",
        Identity,
        r#"@C{"StringEquals":{"aws:TagKeys":"a"}}"#,
        r#"@C{"Null":{"aws:TagKeys":"true"}}"#,
    ),
    Case(
        "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
        Identity,
        r#"@C{"ForAllValues:StringEquals":{"aws:username":"a"}}"#,
        r#"@C{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
    ),
    Case(
        "FOR_ALL_VALUES_WITH_ALLOW",
        Identity,
        r#"@C{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
        r#"@C{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}"#,
    ),
    Case(
        "FOR_ALL_VALUES_WITH_ALLOW",
        Identity,
        r#"@C{"ForAllValues:StringEquals":{"kms:EncryptionContextKeys":"a"}}"#,
        r#""Effect":"Deny","Action":"kms:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"kms:EncryptionContextKeys":"a"}}"#,
    ),
    Case(
        "WILDCARD_USAGE_TOO_PERMISSIVE",
        Identity,
        r#"@C{"StringLike":{"aws:PrincipalOrgID":"o-a1b2*"}}"#,
        r#"@C{"StringLike":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#,
    ),
    Case(
        "WILDCARD_USAGE_TOO_PERMISSIVE",
        Identity,
        r#"@C{"StringLike":{"aws:userid":"AROA?:a"}}"#,
        r#"@C{"StringLike":{"aws:userid":["*:a","AROAEXAMPLEROLE01:*"]}}"#,
    ),
    Case(
        "VARIABLE_USAGE_TOO_PERMISSIVE",
        Identity,
        r#"@C{"StringLike":{"aws:ResourceOrgID":"${aws:PrincipalTag/org}"}}"#,
        r#"@C{"StringEquals":{"aws:ResourceOrgID":"${aws:PrincipalOrgID}"}}"#,
    ),
    Case(
        "VARIABLE_USAGE_TOO_PERMISSIVE",
        Identity,
        r#"@C{"StringLike":{"aws:userid":"${aws:PrincipalTag/id}"}}"#,
        r#"@C{"StringLike":{"aws:userid":["${aws:userid}:a","AROAEXAMPLEROLE01:${aws:username}"]}}"#,
    ),
    Case(
        "UNTRUSTWORTHY_CONDITION_KEY",
        Bucket,
        r#"@P"*","Condition":{"StringEquals":{"aws:Referer":"https://example.com/"}}"#,
        r#"@P{"Service":"ses.amazonaws.com"},"Condition":{"StringEquals":{"aws:Referer":"111122223333"}}"#,
    ),
    Case(
        "PRIVATE_SOURCE_ADDRESS",
        Identity,
        r#"@C{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","192.168.0.0/16"]}}"#,
        r#"@C{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}"#,
    ),
    Case(
        "MISSING_PAIRED_CONDITION_KEYS",
        Identity,
        r#"@C{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}}"#,
        r#"@C{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"},"StringEquals":{"aws:SourceVpce":"vpce-1"}}"#,
    ),
    Case(
        "S3_PREFIX_IN_NEGATIVE_CONTEXT",
        Identity,
        r#""Effect":"Deny","Action":"s3:ListBucket","Resource":"*","Condition":{"StringLike":{"s3:prefix":"private/*"}}"#,
        r#""Effect":"Deny","Action":"s3:ListBucket","Resource":"*","Condition":{"StringNotLike":{"s3:prefix":"public/*"}}"#,
    ),
    Case(
        "S3_PREFIX_IN_NEGATIVE_CONTEXT",
        Identity,
        r#"@C{"StringNotEquals":{"s3:prefix":"private/"}}"#,
        r#"@C{"StringEquals":{"s3:prefix":"public/"}}"#,
    ),
    Case(
        "IRRELEVANT_CONDITION_KEY_IN_POLICY",
        Bucket,
        r#"@P"*","Condition":{"StringEquals":{"s3:ResourceAccount":"111122223333"}}"#,
        r#"@P"*","Condition":{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}"#,
    ),
    Case(
        "INVALID_KMS_KEY_VALUE",
        Identity,
        r#"@C{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"alias/a"}}"#,
        r#"@C{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:111122223333:key/a"}}"#,
    ),
    Case(
        "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
        Identity,
        r#""Effect":"Deny","NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/a":"b"}}"#,
        r#""Effect":"Deny","NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/a":"b"}}"#,
    ),
    Case(
        "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
        Identity,
        r#""Effect":"Allow","NotAction":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/a":"b"}}"#,
        r#"@C{"StringEquals":{"aws:ResourceTag/a":"b"}}"#,
    ),
    Case(
        "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE",
        RoleTrust,
        r#"@Wci.example.com"},"Condition":{"ForAnyValue:StringEquals":{"ci.example.com:aud":"a"}}"#,
        r#"@Wci.example.com"},"Condition":{"StringEquals":{"ci.example.com:aud":"a"}}"#,
    ),
    Case(
        "CONFIRM_AUDIENCE_CLAIM_TYPE",
        RoleTrust,
        r#"@Wci.example.com"},"Condition":{"ForAllValues:StringEquals":{"ci.example.com:aud":"a"}}"#,
        r#"@Wci.example.com"},"Condition":{"ForAllValues:StringEquals":{"ci.example.com:amr":"a"}}"#,
    ),
];

const STATEMENTS: &[Case] = &[
    Case(
        "ALLOW_WITH_NOT_PRINCIPAL",
        Resource,
        r#"@A,"NotPrincipal":{"AWS":"111122223333"}"#,
        r#""Effect":"Deny","Action":"s3:*","Resource":"*","NotPrincipal":{"AWS":"111122223333"}"#,
    ),
    Case(
        "ALLOW_WITH_NOT_ACTION",
        Identity,
        r#""Effect":"Allow","NotAction":"iam:*","Resource":"*""#,
        r#""Effect":"Deny","NotAction":"iam:*","Resource":"*""#,
    ),
    Case(
        "PASS_ROLE_WITH_STAR_IN_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/*""#,
        r#""Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app*""#,
    ),
    Case(
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:Pass*","Resource":"*""#,
        r#""Effect":"Allow","Action":"iam:Get*","Resource":"*""#,
    ),
    Case(
        "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
        Identity,
        r#""Effect":"Allow","NotAction":"s3:*","Resource":"*""#,
        r#""Effect":"Allow","NotAction":"iam:PassRole","Resource":"*""#,
    ),
    Case(
        "PASS_ROLE_WITH_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:PassRole","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Allow","Action":"iam:GetRole","NotResource":"arn:aws:iam::*:role/a""#,
    ),
    Case(
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:*","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Deny","Action":"iam:*","NotResource":"arn:aws:iam::*:role/a""#,
    ),
    Case(
        "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","NotAction":"s3:*","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:iam::*:role/a""#,
    ),
    Case(
        "CREATE_SLR_WITH_STAR_IN_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/*""#,
        r#""Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*""#,
    ),
    Case(
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:Create*","Resource":"*""#,
        r#""Effect":"Allow","Action":"iam:Create*","Resource":"*","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#,
    ),
    Case(
        "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
        Identity,
        r#""Effect":"Allow","NotAction":"s3:*","Resource":"*""#,
        r#""Effect":"Allow","NotAction":"iam:Create*","Resource":"*""#,
    ),
    Case(
        "CREATE_SLR_WITH_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:CreateServiceLinkedRole","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Allow","Action":"iam:CreateRole","NotResource":"arn:aws:iam::*:role/a""#,
    ),
    Case(
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","Action":"iam:*","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Allow","Action":"iam:*","NotResource":"arn:aws:iam::*:role/a","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#,
    ),
    Case(
        "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE",
        Identity,
        r#""Effect":"Allow","NotAction":"s3:*","NotResource":"arn:aws:iam::*:role/a""#,
        r#""Effect":"Allow","NotAction":"iam:CreateServiceLinkedRole","NotResource":"arn:aws:iam::*:role/a""#,
    ),
    Case(
        "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
        Bucket,
        r#"@P{"Service":"config.amazonaws.com"},"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#,
        r#"@P{"Service":"config.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceOrgID":"o-a1b2c3d4e5"}}"#,
    ),
    Case(
        "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
        Bucket,
        r#"@P{"Service":"ses.amazonaws.com"},"Condition":{"StringEquals":{"aws:Referer":"111122223333"}}"#,
        r#"@P{"Service":"ses.amazonaws.com"},"Condition":{"StringEquals":{"aws:Referer":"111122223333","aws:SourceAccount":"111122223333"}}"#,
    ),
    Case(
        "PUBLIC_ACCESS_NOT_RESTRICTED",
        Bucket,
        r#"@P"*""#,
        r#"@P"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#,
    ),
    Case(
        "FEDERATED_PRINCIPAL_NOT_SUPPORTED",
        Bucket,
        r#"@P{"Federated":"arn:aws:iam::111122223333:saml-provider/a"}"#,
        r#"@P{"AWS":"arn:aws:iam::111122223333:user/a"}"#,
    ),
    Case(
        "INVALID_ROLE_REFERENCE",
        Resource,
        r#"@P{"AWS":"AROAEXAMPLEROLE012345"}"#,
        r#"@P{"AWS":"AIDAEXAMPLEUSER012345"}"#,
    ),
    Case(
        "INVALID_USER_REFERENCE",
        Resource,
        r#"@P{"AWS":"AIDAEXAMPLEUSER012345"}"#,
        r#"@P{"AWS":"arn:aws:iam::111122223333:user/a"}"#,
    ),
    Case(
        "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
        RoleTrust,
        r#"@T"*""#,
        r#"@T{"AWS":"*"}"#,
    ),
    Case(
        "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY",
        RoleTrust,
        r#"@T{"Federated":"arn:aws:iam::111122223333:role/a"}"#,
        r#"@T{"Federated":"accounts.google.com"}"#,
    ),
    Case(
        "MISMATCHED_ACTION_FOR_PRINCIPAL",
        RoleTrust,
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithSAML","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/a.b"}"#,
        r#""Effect":"Allow","Action":["sts:AssumeRoleWithSAML","sts:TagSession"],"Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/a"}"#,
    ),
    Case(
        "MISMATCHED_ACTION_FOR_PRINCIPAL",
        RoleTrust,
        r#"@T{"Federated":"arn:aws:iam::111122223333:saml-provider/a"}"#,
        r#"@T{"Federated":"arn:aws:iam::111122223333:saml-provider/a","AWS":"111122223333"}"#,
    ),
    Case(
        "MISMATCHED_ACTION_FOR_PRINCIPAL",
        RoleTrust,
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"AWS":"*"}"#,
        r#"@T{"AWS":"*"}"#,
    ),
    Case(
        "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY",
        RoleTrust,
        r#"@T{"Service":"rolesanywhere.amazonaws.com"}"#,
        r#""Effect":"Allow","Action":["sts:AssumeRole","sts:SetSourceIdentity","sts:TagSession"],"Principal":{"Service":"rolesanywhere.amazonaws.com"}"#,
    ),
    Case(
        "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY",
        RoleTrust,
        r#"@T{"AWS":["arn:aws:iam::111122223333:role/path/a","arn:aws:sts::111122223333:assumed-role/a/session"]}"#,
        r#"@T{"AWS":["arn:aws:iam::444455556666:role/a","arn:aws:sts::111122223333:assumed-role/a/session"]}"#,
    ),
    Case(
        "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
        RoleTrust,
        r#"@Wci.example.com"},"Condition":{"StringEquals":{"ci.example.org:sub":"a"}}"#,
        r#"@Wci.example.com"},"Condition":{"StringEquals":{"ci.example.com:aud":"a"}}"#,
    ),
    Case(
        "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
        RoleTrust,
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"accounts.google.com"}"#,
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"accounts.google.com"},"Condition":{"StringEquals":{"accounts.google.com:aud":"a"}}"#,
    ),
    Case(
        "OIDC_SUBJECT_NOT_RESTRICTED",
        RoleTrust,
        r#"@Wci.example.com"},"Condition":{"StringEquals":{"ci.example.com:aud":"a"}}"#,
        r#"@Wci.example.com"},"Condition":{"StringEquals":{"ci.example.com:aud":"a","ci.example.com:sub":"b"}}"#,
    ),
    Case(
        "MISSING_GITHUB_REPO_CONDITION_KEY",
        RoleTrust,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"a"}}"#,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:a/b:ref:refs/heads/main"}}"#,
    ),
    Case(
        "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED",
        RoleTrust,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/b:*"}}"#,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/b:*"},"StringEquals":{"token.actions.githubusercontent.com:ref":"refs/heads/main"}}"#,
    ),
    Case(
        "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED",
        RoleTrust,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/*","token.actions.githubusercontent.com:ref":"refs/heads/main"}}"#,
        r#"@Wtoken.actions.githubusercontent.com"},"Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/b:environment:c"}}"#,
    ),
    Case(
        "RCP_SYNTAX_ERROR_NOTACTION",
        Rcp,
        r#""Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*""#,
        "@R",
    ),
    Case(
        "RCP_SYNTAX_ERROR_ACTION",
        Rcp,
        r#""Effect":"Deny","Principal":"*","Action":["s3:*","ec2:*"],"Resource":"*""#,
        r#""Effect":"Deny","Principal":"*","Action":["s3:*","sqs:*"],"Resource":"*""#,
    ),
    Case(
        "RCP_SYNTAX_ERROR_ACTION",
        Rcp,
        r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#,
        r#""Effect":"Allow","Principal":"*","Action":"*","Resource":"*""#,
    ),
    Case(
        "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY",
        Rcp,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},"BoolIfExists":{"aws:PrincipalIsAWSService":"true"}}"#,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}"#,
    ),
    Case(
        "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
        Rcp,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a1b2c3d4e5"},"Null":{"aws:SourceAccount":"false"}}"#,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a1b2c3d4e5"},"Null":{"aws:SourceAccount":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}}"#,
    ),
    Case(
        "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK",
        Rcp,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a1b2c3d4e5"},"Null":{"aws:SourceAccount":"true"},"Bool":{"aws:PrincipalIsAWSService":"true"}}"#,
        r#"@R,"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a1b2c3d4e5"},"Null":{"aws:SourceArn":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}}"#,
    ),
];

/// Codes of sizes, with a kind, and lengths of a text in the document that exceed the quota and do not.
const SIZES: [(&str, PolicyKind, usize, usize); 10] = [
    ("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", Identity, 6_200, 5_900),
    ("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", Identity, 140_000, 5_900),
    ("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", RoleTrust, 2_100, 1_800),
    ("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", RoleTrust, 140_000, 1_800),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", Resource, 20_500, 20_000),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", Bucket, 20_500, 20_000),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", KmsKey, 32_800, 32_000),
    ("POLICY_SIZE_EXCEEDS_QUOTA", PolicyKind::Session, 2_100, 1_800),
    ("POLICY_SIZE_EXCEEDS_SCP_QUOTA", Scp, 10_300, 10_000),
    ("POLICY_SIZE_EXCEEDS_RCP_QUOTA", Rcp, 5_200, 4_800),
];

fn cases() -> impl Iterator<Item = &'static Case> {
    [REFUSED, ELEMENTS, CONDITIONS, STATEMENTS].into_iter().flatten()
}

fn document(text: &str) -> String {
    let mut text = text.to_owned();
    for (short, long) in SHORTHANDS.into_iter().chain(SHORTHANDS) {
        text = text.replace(short, long);
    }
    if text.starts_with('{') {
        return text;
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{text}}}]}}"#)
}

fn sized(kind: PolicyKind, length: usize) -> String {
    let principal = if kind.has_principal() { r#""Principal":"*","# } else { "" };
    let rest = match kind {
        RoleTrust => r#""Action":"sts:AssumeRole""#,
        _ => r#""Action":"s3:GetObject","Resource":"*""#,
    };
    let operand = "x".repeat(length);
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny",{principal}{rest},"Condition":{{"StringEquals":{{"aws:username":"{operand}"}}}}}}}}"#
    )
}

/// The finding a document must have.
fn found(code: &str, kind: PolicyKind, text: &str) -> Finding {
    let findings = validate(text, kind);
    let finding = findings.iter().find(|finding| finding.code == code);
    finding.unwrap_or_else(|| panic!("{code} is not found in {text:.400}: {findings:?}")).clone()
}

fn must_not_find(code: &str, kind: PolicyKind, text: &str) {
    let findings = validate(text, kind);
    assert!(findings.iter().all(|finding| finding.code != code), "{code} is found in {text:.400}");
}

#[test]
fn each_code_has_a_document_that_has_it_and_one_that_has_not() {
    let mut seen = BTreeSet::new();
    let mut check = |code: &'static str, kind, trigger: &str, near: &str| {
        let finding = found(code, kind, trigger);
        let issue = Issue::of(code).expect("a code of the list");
        // A refusal is an error whatever AWS makes of it.
        let refused = Policy::parse(trigger, kind).is_err();
        let expected = if refused { FindingType::Error } else { issue.finding_type };
        assert_eq!(finding.finding_type, expected, "{code}");
        assert_eq!(finding.is_own(), issue.is_own, "{code}");
        must_not_find(code, kind, near);
        seen.insert(code);
    };
    for Case(code, kind, trigger, near) in cases() {
        check(code, *kind, &document(trigger), &document(near));
    }
    for (code, kind, long, short) in SIZES {
        check(code, kind, &sized(kind, long), &sized(kind, short));
    }
    let all: BTreeSet<&str> = Issue::ALL.iter().map(|issue| issue.code).collect();
    assert_eq!(all.len(), Issue::ALL.len(), "a code is listed twice");
    assert_eq!(seen, all);
}

#[test]
fn the_documentation_lists_each_code_once_with_its_type_and_anchor() {
    let text = include_str!("../../../../docs/policy-lint.md");
    let listed: Vec<[&str; 4]> = text
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            <[&str; 4]>::try_from(cells).unwrap_or_else(|cells| panic!("four cells: {cells:?}"))
        })
        .collect();
    for [code, finding_type, when, anchor] in &listed {
        let issue = Issue::of(code.trim_matches('`')).unwrap_or_else(|| panic!("{code}"));
        assert_eq!(*finding_type, issue.finding_type.as_str(), "{code}");
        assert!(!when.is_empty(), "{code}");
        let finding = Finding {
            finding_type: FindingType::Error,
            code: issue.code,
            details: String::new(),
            statement: None,
            element: None,
        };
        let link = finding.learn_more_link();
        let expected = link.as_deref().and_then(|link| {
            link.split_once("#access-analyzer-reference-policy-checks-").map(|(_, anchor)| anchor)
        });
        assert_eq!(*anchor, expected.unwrap_or("own"), "{code}");
    }
    let mut codes: Vec<&str> = listed.iter().map(|[code, ..]| code.trim_matches('`')).collect();
    let mut all: Vec<&str> = Issue::ALL.iter().map(|issue| issue.code).collect();
    codes.sort_unstable();
    all.sort_unstable();
    assert_eq!(codes, all);
}
