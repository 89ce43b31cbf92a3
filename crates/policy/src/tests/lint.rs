//! Findings: one policy each.
use crate::{FindingType, PathElement, Policy, PolicyKind, validate};

fn codes(text: &str, kind: PolicyKind) -> Vec<(FindingType, &'static str, Option<usize>)> {
    let policy = Policy::parse(text, kind).expect("a valid policy");
    policy
        .lint()
        .into_iter()
        .map(|finding| (finding.finding_type, finding.code, finding.statement))
        .collect()
}

fn identity(statement: &str) -> Vec<&'static str> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    codes(&text, PolicyKind::Identity).into_iter().map(|(_, code, _)| code).collect()
}

#[test]
fn a_plain_policy_has_no_findings() {
    assert!(
        identity(r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#)
            .is_empty()
    );
    assert!(identity(r#"{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}"#).is_empty());
}

#[test]
fn guards_silence_findings() {
    let guarded = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{
        "ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}}"#;
    assert!(identity(guarded).is_empty());
    let passed = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{
        "StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}"#;
    assert!(identity(passed).is_empty());
    let not_resource =
        passed.replace(r#""Resource":"*""#, r#""NotResource":"arn:aws:iam::*:role/a""#);
    assert_eq!(identity(&not_resource), ["PASS_ROLE_WITH_NOT_RESOURCE"]);
    let literal = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"a${*}"}}}"#;
    assert!(identity(literal).is_empty());
}

#[test]
fn documents_are_checked_too() {
    let old = r#"{"Id":"x","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::${aws:username}"}}"#;
    assert_eq!(
        codes(old, PolicyKind::Identity),
        [
            (FindingType::Warning, "MISSING_VERSION", None),
            (FindingType::Warning, "ID_IN_IDENTITY_POLICY", None),
            (FindingType::Error, "VARIABLE_UNSUPPORTED_IN_VERSION", Some(0)),
        ]
    );
    let long = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::{}"}}}}"#,
        "x".repeat(6_100)
    );
    assert_eq!(
        codes(&long, PolicyKind::Identity),
        [(FindingType::Warning, "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", None)]
    );
}

#[test]
fn resource_policies_are_checked_for_who_they_trust() {
    let found = |principal: &str, action: &str, rest: &str, kind| -> Vec<&'static str> {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"a","Effect":"Allow",{principal},"Action":"{action}"{rest}}}]}}"#
        );
        codes(&text, kind).into_iter().map(|(_, code, _)| code).collect()
    };
    let bucket = r#","Resource":"arn:aws:s3:::b/*""#;
    assert_eq!(
        found(r#""Principal":"*""#, "s3:GetObject", bucket, PolicyKind::Bucket),
        ["PUBLIC_ACCESS_NOT_RESTRICTED"]
    );
    assert_eq!(
        found(
            r#""Principal":{"Service":"config.amazonaws.com"}"#,
            "s3:PutObject",
            bucket,
            PolicyKind::Bucket
        ),
        ["RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL"]
    );
    let source = format!(
        r#"{bucket},"Condition":{{"StringEquals":{{"aws:SourceAccount":"111122223333"}}}}"#
    );
    let service = r#""Principal":{"Service":"config.amazonaws.com"}"#;
    assert!(found(service, "s3:PutObject", &source, PolicyKind::Bucket).is_empty());
    let oidc =
        r#""Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/ci.example.com"}"#;
    let audience = r#","Condition":{"StringEquals":{"ci.example.com:aud":"sts.amazonaws.com"}}"#;
    let subject = r#","Condition":{"StringEquals":{"ci.example.com:sub":"repo"}}"#;
    let action = "sts:AssumeRoleWithWebIdentity";
    assert_eq!(
        found(oidc, action, "", PolicyKind::RoleTrust),
        ["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"]
    );
    assert_eq!(
        found(oidc, action, audience, PolicyKind::RoleTrust),
        ["OIDC_SUBJECT_NOT_RESTRICTED"]
    );
    assert!(found(oidc, action, subject, PolicyKind::RoleTrust).is_empty());
    let not = r#""NotPrincipal":{"AWS":"111122223333"}"#;
    assert_eq!(
        found(not, "secretsmanager:*", r#","Resource":"*""#, PolicyKind::Resource),
        ["ALLOW_WITH_NOT_PRINCIPAL"]
    );
}

#[test]
fn repeated_ids_and_own_codes() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"a","Effect":"Deny","Principal":"*","Action":"s3:Get*","Resource":"*"},
        {"Sid":"a","Effect":"Deny","Principal":"*","Action":"s3:Put*","Resource":"*"}]}"#;
    assert_eq!(
        codes(text, PolicyKind::Bucket),
        [(FindingType::Warning, "UNIQUE_SIDS_RECOMMENDED", None)]
    );
    let policy = Policy::parse(
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"arn:aws:s3:::b"}}"#,
        PolicyKind::Identity,
    );
    let findings = policy.expect("a valid policy").lint();
    assert!(findings.iter().all(crate::Finding::is_own) && findings.len() == 1);
}

#[test]
fn findings_have_the_form_of_validate_policy() {
    let text = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Deny", "Action": "s3:*", "Resource": ["arn:aws:s3:::é\"]}", "arn:aws:s3:::a"]},
    {"Sid": "a", "Effect": "Allow", "Action": "iam:PassRole",
     "Resource": "*"}
  ]
}"#;
    let findings = validate(text, PolicyKind::Identity);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!(finding.finding_type.as_str(), "SECURITY_WARNING");
    assert_eq!(
        finding.path(),
        [PathElement::Value("Statement"), PathElement::Index(1), PathElement::Value("Resource")]
    );
    let span = finding.span(text);
    assert_eq!((span.start.line, span.start.column), (6, 17));
    assert_eq!((span.end.line, span.end.column), (6, 20));
    let selected: String = text.chars().take(span.end.offset).skip(span.start.offset).collect();
    assert_eq!(selected, "\"*\"");
    assert_eq!(
        finding.learn_more_link().as_deref(),
        Some(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html\
             #access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-resource"
        )
    );
}

#[test]
fn a_finding_says_which_element_it_is_about() {
    for (statement, code, element) in [
        (r#""Sid":"","Action":"s3:Get*","Resource":"*""#, "EMPTY_SID_VALUE", "Sid"),
        (
            r#""NotAction":"iam:*","Resource":"arn:aws:s3:::b""#,
            "ALLOW_WITH_NOT_ACTION",
            "NotAction",
        ),
        (r#""Action":["s3:Get*","s3:GetObject"],"Resource":"*""#, "REDUNDANT_ACTION", "Action"),
        (
            r#""NotAction":["s3:Get*","s3:GetObject"],"Resource":"*""#,
            "REDUNDANT_ACTION",
            "NotAction",
        ),
        (r#""Action":"s3:Get*","Resource":"arn:aws:s3:::b/${}""#, "EMPTY_VARIABLE", "Resource"),
        (
            r#""Action":"s3:Get*","NotResource":"arn:aws:s3:::b/${}""#,
            "EMPTY_VARIABLE",
            "NotResource",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"StringLike":{"s3:prefix":"${}"}}"#,
            "EMPTY_VARIABLE",
            "Condition",
        ),
        (
            r#""Action":"iam:PassRole","NotResource":"arn:aws:iam::*:role/x""#,
            "PASS_ROLE_WITH_NOT_RESOURCE",
            "NotResource",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"a*"}}"#,
            "WILDCARD_WITHOUT_LIKE_OPERATOR",
            "Condition",
        ),
    ] {
        let text =
            format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{statement}}}]}}"#);
        let findings = validate(&text, PolicyKind::Identity);
        let finding = findings.iter().find(|finding| finding.code == code).expect(code);
        assert_eq!(finding.element, Some(element), "{code}");
        assert_eq!(finding.statement, Some(0), "{code}");
    }
}

#[test]
fn a_refusal_is_a_finding_too() {
    let refused = |text: &str, kind| {
        let findings = validate(text, kind);
        let [finding] = findings.as_slice() else { panic!("{text}: {findings:?}") };
        assert_eq!(finding.finding_type.as_str(), "ERROR");
        assert_eq!((finding.statement, finding.path()), (None, Vec::new()));
        assert_eq!(finding.span(text).start.offset, 0);
        finding.code
    };
    let statement = |rest: &str| format!(r#"{{"Version":"2012-10-17","Statement":{{{rest}}}}}"#);
    let allow = |rest: &str| statement(&format!(r#""Effect":"Allow",{rest}"#));
    let large = allow(&format!(r#""Action":"a:b","Resource":"{}""#, "x".repeat(140_000)));
    for (text, kind, code) in [
        ("{".to_owned(), PolicyKind::Identity, "JSON_SYNTAX_ERROR"),
        (r#"{"Foo":1}"#.to_owned(), PolicyKind::Identity, "INVALID_POLICY_ELEMENT"),
        (r#"{"Version":"2012-10-17"}"#.to_owned(), PolicyKind::Identity, "MISSING_STATEMENT"),
        (statement(r#""Action":"a:b","Resource":"*""#), PolicyKind::Identity, "MISSING_EFFECT"),
        (
            statement(r#""Effect":"allow","Action":"a:b","Resource":"*""#),
            PolicyKind::Identity,
            "INVALID_EFFECT",
        ),
        (allow(r#""Resource":"*""#), PolicyKind::Identity, "MISSING_ACTION"),
        (allow(r#""Action":"a:b""#), PolicyKind::Identity, "MISSING_RESOURCE"),
        (allow(r#""Action":"a:b","Resource":"*""#), PolicyKind::Resource, "MISSING_PRINCIPAL"),
        (allow(r#""Action":"ab","Resource":"*""#), PolicyKind::Identity, "INVALID_ACTION"),
        (allow(r#""Action":"a:b","Resource":"x""#), PolicyKind::Identity, "INVALID_ARN_PREFIX"),
        (
            allow(r#""Sid":"a b","Action":"a:b","Resource":"*""#),
            PolicyKind::Identity,
            "UNSUPPORTED_SID",
        ),
        (
            allow(r#""Principal":"x","Action":"a:b","Resource":"*""#),
            PolicyKind::Resource,
            "INVALID_PRINCIPAL_FORMAT",
        ),
        (
            allow(r#""Action":"a:b","Resource":"*","Condition":{"Equals":{"k":"v"}}"#),
            PolicyKind::Identity,
            "INVALID_CONDITION_OPERATOR",
        ),
        (
            allow(r#""Action":"a:b","Resource":"*","Condition":{"NumericEquals":{"k":"v"}}"#),
            PolicyKind::Identity,
            "TYPE_MISMATCH_NUMBER",
        ),
        (
            allow(r#""Principal":"*","Action":"a:b","Resource":"*""#),
            PolicyKind::Rcp,
            "RCP_SYNTAX_ERROR_ALLOW",
        ),
        (
            statement(
                r#""Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"a:b","Resource":"*""#,
            ),
            PolicyKind::Rcp,
            "RCP_SYNTAX_ERROR_PRINCIPAL",
        ),
        (large.clone(), PolicyKind::Identity, "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA"),
        (large.clone(), PolicyKind::Session, "POLICY_SIZE_EXCEEDS_QUOTA"),
        (large.clone(), PolicyKind::Scp, "POLICY_SIZE_EXCEEDS_SCP_QUOTA"),
        (large, PolicyKind::Rcp, "POLICY_SIZE_EXCEEDS_RCP_QUOTA"),
        (
            r#"{"Statement":[{"Sid":"a","Effect":"Deny","Action":"a:b","Resource":"*"},
                {"Sid":"a","Effect":"Deny","Action":"a:b","Resource":"*"}]}"#
                .to_owned(),
            PolicyKind::Identity,
            "UNIQUE_SIDS_REQUIRED",
        ),
    ] {
        assert_eq!(refused(&text, kind), code, "{text:.200}");
    }
}

#[test]
fn every_type_has_its_name_and_anchor() {
    let of = |text: &str, kind| {
        let finding = validate(text, kind).remove(0);
        let link = finding.learn_more_link();
        let anchor =
            link.and_then(|link| link.split_once("#").map(|(_, anchor)| anchor.to_owned()));
        (finding.finding_type.as_str(), anchor.unwrap_or_default())
    };
    let prefix = "access-analyzer-reference-policy-checks-";
    for (document, name, check) in [
        (r#"{"Statement":{"Effect":"Deny","Action":"s3:*"}}"#, "ERROR", "error-missing-resource"),
        (
            r#"{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#,
            "WARNING",
            "general-warning-missing-version",
        ),
        (
            r#"{"Version":"2012-10-17","Statement":{"Sid":"","Effect":"Deny","Action":"s3:*","Resource":"*"}}"#,
            "SUGGESTION",
            "suggestion-empty-sid-value",
        ),
    ] {
        assert_eq!(of(document, PolicyKind::Identity), (name, format!("{prefix}{check}")));
    }
    let own = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"arn:aws:s3:::b"}}"#;
    assert_eq!(of(own, PolicyKind::Identity), ("SECURITY_WARNING", String::new()));
}

#[test]
fn places_are_found_in_every_shape_of_document() {
    let selected = |text: &str, path: &[PathElement]| -> String {
        let span = crate::locate::locate(text, path);
        text.chars().take(span.end.offset).skip(span.start.offset).collect()
    };
    use PathElement::{Index, Value};
    let text = "{\n \"a\\\"b\": [1, {\"Sid\" : 2}],\n \"Statement\" :\t[ {\"Sid\": \"é]\\\\\"} , [true,\"x\" ] ]\n}";
    for (path, expected) in [
        (&[][..], text),
        (&[Value("Statement")][..], r#"[ {"Sid": "é]\\"} , [true,"x" ] ]"#),
        (&[Value("Statement"), Index(0)][..], r#"{"Sid": "é]\\"}"#),
        (&[Value("Statement"), Index(0), Value("Sid")][..], r#""é]\\""#),
        (&[Value("Statement"), Index(1), Index(0)][..], "true"),
        (&[Value("Statement"), Index(1), Index(1)][..], r#""x""#),
        // What is not there: as far as the path leads.
        (&[Value("Statement"), Index(0), Value("Effect")][..], r#"{"Sid": "é]\\"}"#),
        (&[Value("Version")][..], text),
        (&[Value("Statement"), Index(0), Value("Sid"), Index(0)][..], r#""é]\\""#),
        (&[Value("Statement"), Index(0), Value("Sid"), Index(1)][..], r#""é]\\""#),
    ] {
        assert_eq!(selected(text, path), expected, "{path:?}");
    }
    let single = r#"{"Statement":{"Sid":"a"}}"#;
    assert_eq!(selected(single, &[Value("Statement"), Index(0), Value("Sid")]), "\"a\"");
    let span = crate::locate::locate(text, &[Value("Statement")]);
    assert_eq!((span.start.line, span.start.column), (3, 15));
    assert_eq!(span.start.offset, text.chars().take_while(|letter| *letter != '\t').count() + 1);
    // Not JSON at all: the whole text, and no panic.
    for broken in ["", "{", "}", "[", r#"{"a"#, r#"{"a":"#, r#"{"a":1"#, "{]"] {
        assert_eq!(selected(broken, &[Value("Statement")]), broken);
    }
}

/// AWS's check reference names these of its managed policies, each with what it has.
#[test]
fn managed_policies_have_the_findings_that_aws_lists() {
    let everything = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let iam =
        r#"{"Effect":"Allow","Action":["iam:*","organizations:DescribeAccount"],"Resource":"*"}"#;
    for administrator in [everything, iam] {
        assert_eq!(
            identity(administrator),
            [
                "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
                "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE"
            ]
        );
    }
    let power_user = r#"{"Effect":"Allow","NotAction":["iam:*","organizations:*","account:*"],"Resource":"*"},
        {"Effect":"Allow","Action":["iam:CreateServiceLinkedRole","iam:ListRoles"],"Resource":"*"}"#;
    assert_eq!(identity(power_user), ["ALLOW_WITH_NOT_ACTION", "CREATE_SLR_WITH_STAR_IN_RESOURCE"]);
    // With a condition on iam:AWSServiceName, as in AWS's policies that are not among the listed.
    let confined = r#"{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole",
        "Resource":"arn:aws:iam::*:role/aws-service-role/*","Condition":{"StringLike":{"iam:AWSServiceName":"rds.amazonaws.com"}}}"#;
    assert!(identity(confined).is_empty());
}

#[test]
fn only_policies_that_give_their_holder_something_hand_on_roles() {
    let bare =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let named = bare.replace(r#""Action""#, r#""Principal":"*","Action""#);
    for kind in [PolicyKind::Identity, PolicyKind::Boundary, PolicyKind::Session] {
        assert_eq!(codes(bare, kind).len(), 2, "{kind:?}");
    }
    assert!(codes(bare, PolicyKind::Scp).is_empty());
    for kind in [PolicyKind::Resource, PolicyKind::Rcp, PolicyKind::Endpoint, PolicyKind::KmsKey] {
        assert!(codes(&named, kind).is_empty(), "{kind:?}");
    }
}

#[test]
fn a_role_is_named_by_any_letter_of_its_name() {
    let found = |resource: &str| {
        let statement =
            format!(r#"{{"Effect":"Allow","Action":"iam:PassRole","Resource":"{resource}"}}"#);
        !identity(&statement).is_empty()
    };
    for every in [
        "*",
        "arn:aws:iam::111122223333:*",
        "arn:aws:iam::111122223333:role*",
        "arn:aws:iam::111122223333:role/*",
        "arn:*:iam::*:role/*",
        "arn:aws-cn:iam::444455556666:role/*",
    ] {
        assert!(found(every), "{every}");
    }
    for some in [
        "arn:aws:iam::111122223333:role/a",
        "arn:aws:iam::111122223333:role/a*",
        "arn:aws:iam::*:role/*-backup",
        "arn:aws:iam::*:role/${aws:username}",
        "arn:aws:iam::111122223333:user/*",
        "arn:aws:s3:::*",
    ] {
        assert!(!found(some), "{some}");
    }
}

#[test]
fn resource_control_policies_as_aws_shows_them_have_no_findings() {
    let deny = |condition: &str| {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny","Principal":"*","Action":["s3:*","sqs:*","kms:*"],
            "Resource":"*","Condition":{{{condition}}}}}}}"#
        );
        codes(&text, PolicyKind::Rcp).into_iter().map(|(_, code, _)| code).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(deny(r#""BoolIfExists":{"aws:SecureTransport":"false"}"#), none);
    let organisation = r#""StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}"#;
    let no_service = r#""BoolIfExists":{"aws:PrincipalIsAWSService":"false"}"#;
    assert_eq!(deny(&format!("{organisation},{no_service}")), none);
    assert_eq!(deny(organisation), ["RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY"]);
    let tag = r#""StringNotEquals":{"aws:PrincipalTag/team":"a"}"#;
    assert_eq!(deny(tag), ["RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY"]);
    let both = r#""BoolIfExists":{"aws:PrincipalIsAWSService":["false","true"]}"#;
    assert!(
        deny(&format!("{organisation},{both}"))
            .contains(&"RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY")
    );
    let source = r#""StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a1b2c3d4e5"}"#;
    let present = r#""Null":{"aws:SourceAccount":"false"}"#;
    let service = r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#;
    assert_eq!(deny(&format!("{source},{present},{service}")), none);
    assert_eq!(
        deny(source),
        [
            "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
            "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK"
        ]
    );
    assert_eq!(deny(present), none);
}

#[test]
fn keys_are_compared_by_operators_of_their_type() {
    let found = |operator: &str, key: &str, value: &str| {
        identity(&format!(
            r#"{{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}"#
        ))
    };
    let none: [&str; 0] = [];
    let user = "arn:aws:iam::111122223333:user/a";
    for (operator, key, value) in [
        ("StringEqualsIgnoreCase", "aws:username", "a"),
        ("StringNotLike", "aws:PrincipalTag/team", "a*"),
        ("Bool", "aws:SecureTransport", "false"),
        ("NumericLessThan", "aws:MultiFactorAuthAge", "60"),
        ("NumericLessThan", "aws:EpochTime", "1900000000"),
        ("DateLessThan", "aws:EpochTime", "2030-01-01"),
        ("DateLessThan", "aws:TokenIssueTime", "2030-01-01T00:00:00Z"),
        ("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
        ("ArnLike", "aws:SourceArn", user),
        ("StringNotEquals", "aws:PrincipalArn", user),
        ("ArnEquals", "aws:FederatedProvider", user),
        ("StringEquals", "aws:FederatedProvider", "accounts.google.com"),
        ("StringNotEquals", "aws:Ec2InstanceSourcePrivateIPv4", "${aws:VpcSourceIp}"),
        ("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"),
        ("Null", "aws:MultiFactorAuthAge", "true"),
        ("NumericEquals", "ec2:RoleDelivery", "2.0"),
        // Not a global key: nothing is known of it.
        ("NumericEquals", "s3:prefix", "2.0"),
    ] {
        assert_eq!(found(operator, key, value), none, "{operator} {key}");
    }
    for (operator, key, value) in [
        ("ArnEquals", "aws:username", user),
        ("StringEquals", "aws:MultiFactorAuthPresent", "true"),
        ("Bool", "aws:PrincipalAccount", "true"),
        ("NumericEquals", "aws:CurrentTime", "1900000000"),
        ("DateEquals", "aws:MultiFactorAuthAge", "2030-01-01"),
        ("StringLike", "aws:SourceIp", "203.0.113.?"),
        ("BinaryEquals", "aws:SourceArn", "QUJD"),
        ("StringEquals", "aws:EpochTime", "1900000000"),
    ] {
        assert_eq!(found(operator, key, value), ["TYPE_MISMATCH"], "{operator} {key}");
    }
}

#[test]
fn details_say_what_to_write_instead() {
    let details = |condition: &str| -> Vec<String> {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{{{condition}}}}}}}"#
        );
        validate(&text, PolicyKind::Identity).into_iter().map(|finding| finding.details).collect()
    };
    for (block, first) in [
        ("203.0.113.9/24", "203.0.113.0: write 203.0.113.0/24"),
        ("203.0.113.9/0", "0.0.0.0: write 0.0.0.0/0"),
        ("2001:db8:0:1::9/64", "2001:db8:0:1::: write 2001:db8:0:1::/64"),
    ] {
        let found = details(&format!(r#""IpAddress":{{"aws:SourceIp":"{block}"}}"#));
        assert_eq!(found, [format!("`{block}` begins at {first}")]);
    }
    for block in ["203.0.113.9", "203.0.113.9/32", "0.0.0.0/0", "2001:db8::/32"] {
        assert!(details(&format!(r#""IpAddress":{{"aws:SourceIp":"{block}"}}"#)).is_empty());
    }
    for (operator, one) in [
        ("NumericLessThan", "greatest"),
        ("NumericLessThanEquals", "greatest"),
        ("NumericGreaterThan", "least"),
        ("NumericGreaterThanEquals", "least"),
    ] {
        let found = details(&format!(r#""{operator}":{{"s3:max-keys":["10","20"]}}"#));
        assert_eq!(found, [format!("of several values of `{operator}` the {one} decides")]);
    }
    assert!(details(r#""NumericNotEquals":{"s3:max-keys":["10","20"]}"#).is_empty());
    assert!(details(r#""NumericLessThan":{"s3:max-keys":["10"]}"#).is_empty());
}
