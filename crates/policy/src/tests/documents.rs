//! Documents at the edges of what is taken: sizes, principals, texts of refusals, traces of them.
use crate::value::decode_base64;
use crate::{
    Attached, BlockPublicAccess, Check, Context, Entity, Fault, GateOutcome, Layer, Policies,
    Policy, PolicyKind, Principal, ResourceRules, explain, limits, rewrite_principals,
};

const ALICE: Entity<'static> = Entity {
    partition: "aws",
    account: "111122223333",
    path: "/",
    name: "alice",
    unique_id: "AIDAEXAMPLEUSER01",
};

const IDENTITY: &str = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const RESOURCE: &str =
    r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;
const RCP: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;

/// `document` with white space behind it, up to `length` bytes.
fn padded(document: &str, length: usize) -> String {
    format!("{document}{}", " ".repeat(length - document.len()))
}

fn fault(text: &str, kind: PolicyKind) -> Option<Fault> {
    Policy::parse(text, kind).err().map(|refused| refused.fault())
}

/// What a trust policy with this `Principal` is refused for.
fn trust(principal: &str) -> Option<Fault> {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}}}"#
    );
    fault(&text, PolicyKind::RoleTrust)
}

/// What a general resource policy with this `Principal` is refused for.
fn resource(principal: &str) -> Option<Fault> {
    let text = format!(
        r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"*","Resource":"*"}}}}"#
    );
    fault(&text, PolicyKind::Resource)
}

#[test]
fn the_longest_document_of_each_kind_is_taken_and_no_longer_one() {
    for (kind, document, limit) in [
        (PolicyKind::Identity, IDENTITY, limits::DOCUMENT_CHARS_MAX),
        (PolicyKind::Session, IDENTITY, limits::SESSION_POLICY_CHARS_MAX),
        (PolicyKind::KmsKey, RESOURCE, limits::KEY_POLICY_BYTES_MAX),
        (PolicyKind::Scp, IDENTITY, limits::SCP_CHARS_MAX),
        (PolicyKind::Rcp, RCP, limits::RCP_CHARS_MAX),
    ] {
        assert_eq!(fault(&padded(document, limit), kind), None, "{kind:?}");
        let refused = fault(&padded(document, limit + 1), kind);
        assert_eq!(refused, Some(Fault::TooLarge { limit }), "{kind:?}");
    }
}

#[test]
fn principals_are_of_their_kind() {
    let empty = r#"{"Statement":{"Effect":"Allow","Principal":{},"Action":"sts:AssumeRole"}}"#;
    let refused = Policy::parse(empty, PolicyKind::RoleTrust).expect_err("names nobody");
    assert_eq!(refused.to_string(), "Syntax errors in policy.");
    assert_eq!(trust(r#"{"AWS":[]}"#), Some(Fault::Syntax));
    // An account's number is taken as a number, as its digits are.
    assert_eq!(trust(r#"{"AWS":111122223333}"#), None);
    assert_eq!(trust(r#"{"AWS":[111122223333,"444455556666"]}"#), None);
    assert_eq!(trust(r#"{"AWS":true}"#), Some(Fault::Syntax));
    for federated in ["*", "", "cognito-*", "${aws:username}"] {
        let refused = resource(&format!(r#"{{"Federated":"{federated}"}}"#));
        assert_eq!(refused, Some(Fault::Principal), "{federated}");
    }
    assert_eq!(resource(r#"{"Federated":"cognito-identity.amazonaws.com"}"#), None);
    for canonical in ["*", "", "0123-4567", "a b"] {
        let refused = resource(&format!(r#"{{"CanonicalUser":"{canonical}"}}"#));
        assert_eq!(refused, Some(Fault::Principal), "{canonical}");
    }
    assert_eq!(resource(r#"{"CanonicalUser":"0123456789abcdef"}"#), None);
}

#[test]
fn refusals_of_documents_with_principals_have_their_own_texts() {
    let text =
        |document: &str, kind| Policy::parse(document, kind).expect_err("refused").to_string();
    let allow = r#""Effect":"Allow","Principal":{"AWS":"111122223333"}"#;
    for (document, kind, missing) in [
        (format!(r#"{{"Statement":{{{allow}}}}}"#), PolicyKind::RoleTrust, "Action"),
        (RESOURCE.replace(r#""Effect":"Deny","#, ""), PolicyKind::Resource, "Effect"),
        (r#"{"Version":"2012-10-17"}"#.to_owned(), PolicyKind::RoleTrust, "Statement"),
        (format!(r#"{{"Statement":{{{allow},"Action":"*"}}}}"#), PolicyKind::Resource, "Resource"),
    ] {
        assert_eq!(text(&document, kind), format!("Missing required field {missing}"));
    }
    let no_action = r#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#;
    assert_eq!(text(no_action, PolicyKind::Identity), "Policy statement must contain actions.");
}

#[test]
fn statements_are_counted() {
    let two = r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
    let count = |text| Policy::parse(text, PolicyKind::Identity).map(|one| one.statement_count());
    assert_eq!(count(IDENTITY), Ok(1));
    assert_eq!(count(two), Ok(2));
}

#[test]
fn every_letter_of_base64_has_its_value() {
    // RFC 4648, table 1: the letters in order are the numbers 0 to 63.
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let numbers = letters.len();
    let bytes = decode_base64(letters).expect("valid");
    let found: Vec<u32> = bytes
        .chunks(3)
        .flat_map(|three| {
            let word = three.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
            [18, 12, 6, 0].map(|shift| word >> shift & 0x3f)
        })
        .collect();
    assert_eq!(found, (0..u32::try_from(numbers).expect("small")).collect::<Vec<_>>());
}

#[test]
fn rewriting_keeps_letters_as_they_were_written() {
    let statement = |sid: &str| {
        format!(
            r#"{{"Statement":{{"Sid":"{sid}","Effect":"Allow","Principal":{{"AWS":"111122223333"}},"Action":"*","Resource":"*"}}}}"#
        )
    };
    let rewrite = |text: &str| rewrite_principals(text, |_| Some("444455556666".to_owned()));
    let written = |sid: &str| statement(sid).replace("111122223333", "444455556666");
    // What only escapes can say stays an escape; what any policy may hold stays as it is.
    assert_eq!(rewrite(&statement(r"\u4e2d")), Ok(written(r"\u4e2d")));
    assert_eq!(rewrite(&statement("\u{ff}")), Ok(written("\u{ff}")));
    assert_eq!(rewrite(&statement("\u{100}")), Ok(written("\u{100}")));
}

fn resource_gate(document: &str, action: &str, principal: &Principal) -> GateOutcome {
    let parsed = Policy::parse(document, PolicyKind::Bucket).expect("valid");
    let bucket = Attached::new("bucket", parsed);
    let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
    policies.resource = Some(&bucket);
    let nothing = Context::new();
    let check = Check {
        action,
        resource: "arn:aws:s3:::b",
        resource_account: "111122223333",
        request: &nothing,
        context: &nothing,
        encryption_context: None,
    };
    let trace = explain(principal, &check, &policies);
    let gate = trace.gates.into_iter().find(|gate| gate.layer == Layer::Resource);
    gate.expect("every layer has a gate").outcome
}

#[test]
fn only_repairs_and_blocks_overrule_a_resource_policy() {
    let root = Principal::root("aws", "111122223333");
    let (alice, stranger) = (Principal::user(&ALICE), Principal::anonymous());
    // A Deny stands unless the root user mends the bucket policy itself.
    assert_eq!(resource_gate(RESOURCE, "s3:PutBucketPolicy", &root), GateOutcome::Overruled);
    assert_eq!(resource_gate(RESOURCE, "s3:ListBucket", &root), GateOutcome::Denies);
    assert_eq!(resource_gate(RESOURCE, "s3:PutBucketPolicy", &alice), GateOutcome::Denies);
    // An Allow stands unless it is public and the caller a stranger.
    let public = RESOURCE.replace("Deny", "Allow");
    assert_eq!(resource_gate(&public, "s3:ListBucket", &stranger), GateOutcome::Overruled);
    assert_eq!(resource_gate(&public, "s3:ListBucket", &alice), GateOutcome::Allows);
    let named = public.replace(r#""Principal":"*""#, r#""Principal":{"AWS":"111122223333"}"#);
    assert_eq!(resource_gate(&named, "s3:ListBucket", &alice), GateOutcome::Allows);
    // What matches nothing is silent, not overruled: neither for the root user nor for a stranger.
    let other = public.replace(r#""Action":"*""#, r#""Action":"s3:GetObject""#);
    assert_eq!(resource_gate(&other, "s3:PutBucketPolicy", &root), GateOutcome::Silent);
    assert_eq!(resource_gate(&other, "s3:ListBucket", &stranger), GateOutcome::Silent);
}

/// The codes of the findings about one Allow of an identity policy with these elements.
fn found(elements: &str) -> Vec<&'static str> {
    let text =
        format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{elements}}}]}}"#);
    let policy = Policy::parse(&text, PolicyKind::Identity).expect("valid");
    policy.lint().into_iter().map(|finding| finding.code).collect()
}

#[test]
fn only_null_with_false_on_the_same_key_guards_for_all_values() {
    let with = |guard: &str| {
        found(&format!(
            r#""Action":"s3:Get*","Resource":"*","Condition":{{"ForAllValues:StringEquals":{{"aws:TagKeys":"a"}},{guard}}}"#
        ))
    };
    assert!(with(r#""Null":{"aws:TagKeys":"false"}"#).is_empty());
    for no_guard in [
        r#""Null":{"aws:RequestTag/a":"false"}"#,
        r#""Null":{"aws:TagKeys":"true"}"#,
        r#""Bool":{"aws:SecureTransport":"false"}"#,
        r#""StringEquals":{"aws:TagKeys":"false"}"#,
    ] {
        assert!(with(no_guard).contains(&"FOR_ALL_VALUES_WITH_ALLOW"), "{no_guard}");
    }
}

#[test]
fn private_addresses_are_found_in_source_addresses_only() {
    let with = |condition: &str| {
        found(&format!(r#""Action":"s3:Get*","Resource":"*","Condition":{{{condition}}}"#))
    };
    assert_eq!(with(r#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#), ["PRIVATE_SOURCE_ADDRESS"]);
    assert_eq!(
        with(r#""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}"#),
        ["MISSING_PAIRED_CONDITION_KEYS"]
    );
    assert!(with(r#""StringEquals":{"s3:prefix":"10.0.0.0/8"}"#).is_empty());
    assert_eq!(with(r#""StringEquals":{"aws:SourceIp":"10.0.0.1"}"#), ["TYPE_MISMATCH"]);
}

#[test]
fn redundant_actions_are_found_in_any_order_and_in_long_lists() {
    let details = |actions: &[String]| -> Vec<String> {
        let text = serde_json::json!({"Version": "2012-10-17", "Statement":
            {"Effect": "Allow", "Action": actions, "Resource": "*"}});
        let policy = Policy::parse(&text.to_string(), PolicyKind::Identity).expect("valid");
        policy.lint().into_iter().map(|finding| finding.details).collect()
    };
    let of =
        |actions: &[&str]| details(&actions.iter().map(ToString::to_string).collect::<Vec<_>>());
    let covered = |action: &str| format!("`{action}` is covered by `s3:get*`");
    assert_eq!(of(&["s3:Get*", "s3:GetObject"]), [covered("s3:getobject")]);
    assert_eq!(of(&["s3:GetObject", "s3:Get*"]), [covered("s3:getobject")]);
    assert_eq!(of(&["s3:GetObject", "s3:PutObject"]), [""; 0]);
    // Of equal patterns the later one.
    assert_eq!(
        of(&["s3:Get*", "s3:GetObject", "s3:Get*"]),
        ["2 are covered by others, such as `s3:getobject` by `s3:get*`"]
    );
    let long = |count: usize| {
        let others = (2..count).map(|number| format!("s3:Put{number}"));
        let mut actions = vec!["s3:Get*".to_owned(), "s3:GetObject".to_owned()];
        actions.extend(others);
        details(&actions).len()
    };
    let beyond = long(1_001);
    assert_eq!(long(1_000), beyond + 1, "lists of more than a thousand are not compared");
}

#[test]
fn quotas_and_ids_are_about_identity_policies() {
    let codes = |text: &str, kind| -> Vec<&str> {
        let policy = Policy::parse(text, kind).expect("valid");
        policy.lint().into_iter().map(|finding| finding.code).collect()
    };
    let sized = |characters: usize| {
        let text = |arn: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/{arn}"}}}}"#
            )
        };
        codes(&text(&"x".repeat(characters - text("").len())), PolicyKind::Identity)
    };
    assert!(sized(limits::MANAGED_POLICY_CHARS_MAX).is_empty());
    let over = sized(limits::MANAGED_POLICY_CHARS_MAX + 1);
    assert_eq!(over, ["POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA"]);
    let named = r#"{"Version":"2012-10-17","Id":"x","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}}"#;
    assert!(codes(named, PolicyKind::Resource).is_empty());
    let without = named.replace(r#""Principal":"*","#, "");
    assert_eq!(codes(&without, PolicyKind::Identity).len(), 1);
}

#[test]
fn a_role_is_passed_with_any_not_resource() {
    let codes = found(r#""Action":"iam:PassRole","NotResource":"*""#);
    assert!(codes.contains(&"PASS_ROLE_WITH_NOT_RESOURCE"), "{codes:?}");
}
