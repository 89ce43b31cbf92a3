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
fn each_check_finds_its_case() {
    let allow = |rest: &str| format!(r#"{{"Effect":"Allow",{rest}}}"#);
    for (statement, code) in [
        (r#""NotAction":"iam:*","Resource":"arn:aws:s3:::b""#, "ALLOW_WITH_NOT_ACTION"),
        (r#""Action":"iam:PassRole","Resource":"*""#, "PASS_ROLE_WITH_STAR_IN_RESOURCE"),
        (r#""Action":"iam:*","Resource":"*""#, "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE"),
        (r#""NotAction":"s3:*","Resource":"*""#, "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"),
        (
            r#""Action":"iam:PassRole","NotResource":"arn:aws:iam::*:role/x""#,
            "PASS_ROLE_WITH_NOT_RESOURCE",
        ),
        (
            r#""Action":"iam:*","NotResource":"arn:aws:iam::*:role/x""#,
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        ),
        (
            r#""NotAction":"s3:*","NotResource":"arn:aws:iam::*:role/x""#,
            "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
            "FOR_ALL_VALUES_WITH_ALLOW",
        ),
        (r#""Action":["s3:Get*","s3:GetObject"],"Resource":"*""#, "REDUNDANT_ACTION"),
        (
            r#""Action":"s3:Get*","Resource":"arn:aws:s3:::b/${aws:username""#,
            "MISSING_BRACE_IN_VARIABLE",
        ),
        (r#""Action":"s3:Get*","Resource":"arn:aws:s3:::b/${}""#, "EMPTY_VARIABLE"),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":[]}}"#,
            "EMPTY_ARRAY_CONDITION",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"a","S3:prefix":"b"}}"#,
            "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"a*"}}"#,
            "WILDCARD_WITHOUT_LIKE_OPERATOR",
        ),
        (
            r#""Action":"s3:Get*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#,
            "PRIVATE_IP_ADDRESS",
        ),
        (r#""Sid":"","Action":"s3:Get*","Resource":"*""#, "EMPTY_SID_VALUE"),
    ] {
        assert!(
            identity(&allow(statement)).contains(&code),
            "{code}: {:?}",
            identity(&allow(statement))
        );
    }
}

#[test]
fn guards_silence_findings() {
    let guarded = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{
        "ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:tagkeys":"false"}}}"#;
    assert!(identity(guarded).is_empty());
    let passed = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{
        "StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}"#;
    assert!(identity(passed).is_empty());
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
        found(oidc, action, audience, PolicyKind::RoleTrust),
        ["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"]
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
        {"Sid":"a","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"},
        {"Sid":"a","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#;
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
    {"Effect": "Deny", "Action": "s3:*", "Resource": ["arn:aws:s3:::é\"]}", "*"], "Condition": {}},
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
            "DATA_TYPE_MISMATCH",
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
        (large.clone(), PolicyKind::Identity, "POLICY_SIZE_EXCEEDS_QUOTA"),
        (large.clone(), PolicyKind::Scp, "POLICY_SIZE_EXCEEDS_SCP_QUOTA"),
        (large, PolicyKind::Rcp, "POLICY_SIZE_EXCEEDS_RCP_QUOTA"),
        (
            r#"{"Statement":[{"Sid":"a","Effect":"Deny","Action":"a:b","Resource":"*"},
                {"Sid":"a","Effect":"Deny","Action":"a:b","Resource":"*"}]}"#
                .to_owned(),
            PolicyKind::Identity,
            "DUPLICATE_SID",
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
