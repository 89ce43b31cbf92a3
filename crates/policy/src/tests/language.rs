//! The public interface by example: what the corpus cannot say in tuples.
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::{
    Access, Attached, BlockPublicAccess, Candidate, Check, Context, Effect, Entity, Fault,
    GateOutcome, GrantConstraints, Layer, MatchClass, Policies, Policy, PolicyKind, Principal,
    PrincipalKind, ResourceRules, StatementEffect, StatementOutcome, Target, Version, decide,
    decide_all, explain, limits, rewrite_principals, who_can,
};

const ALICE: Entity<'static> = Entity {
    partition: "aws",
    account: "111122223333",
    path: "/team/",
    name: "alice",
    unique_id: "AIDAEXAMPLEUSER01",
};

fn policy(text: &str) -> Policy {
    Policy::parse(text, PolicyKind::Identity).expect("a valid policy")
}

fn check<'a>(resource: &'a str, request: &'a Context, own: &'a Context) -> Check<'a> {
    Check {
        action: "s3:GetObject",
        resource,
        resource_account: "111122223333",
        request,
        context: own,
        encryption_context: None,
    }
}

#[test]
fn policies_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Policy>();
    shared::<Principal>();
    shared::<Context>();
}

#[test]
fn a_policy_describes_itself() {
    let text = r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:List*"],
        "Resource":"arn:aws:s3:::b/*","Principal":{"AWS":["arn:aws:iam::111122223333:user/a","444455556666"],
        "Service":"config.amazonaws.com"}}]}"#;
    let policy = Policy::parse(text, PolicyKind::Bucket).expect("a valid policy");
    assert_eq!(policy.kind(), PolicyKind::Bucket);
    assert_eq!(policy.version(), Some(Version::V2012));
    assert_eq!(policy.id(), Some("x"));
    assert_eq!(policy.statement_count(), 1);
    assert_eq!(
        policy.size_chars(),
        text.chars().filter(|character| !character.is_whitespace()).count()
    );
    assert_eq!(
        policy.principals().collect::<Vec<_>>(),
        ["arn:aws:iam::111122223333:user/a", "444455556666"]
    );
    assert_eq!(policy.actions().collect::<Vec<_>>(), ["s3:Get*", "s3:List*"]);
    assert_eq!(policy.resources().collect::<Vec<_>>(), ["arn:aws:s3:::b/*"]);
    assert!(!policy.is_public());
}

#[test]
fn callers_have_the_arns_that_aws_prints() {
    let user = Principal::user(&ALICE);
    assert_eq!(user.arn(), "arn:aws:iam::111122223333:user/team/alice");
    assert_eq!(user.principal_arn(), user.arn());
    let session = Principal::role_session(&ALICE, "s1");
    assert_eq!(session.arn(), "arn:aws:sts::111122223333:assumed-role/alice/s1");
    assert_eq!(session.principal_arn(), "arn:aws:iam::111122223333:role/team/alice");
    let federated = Principal::federated_user(&ALICE, "f1");
    assert_eq!(federated.arn(), "arn:aws:sts::111122223333:federated-user/f1");
    assert_eq!(federated.principal_arn(), federated.arn());
    assert_eq!(
        Principal::root("aws-cn", "111122223333").arn(),
        "arn:aws-cn:iam::111122223333:root"
    );
    assert_eq!(Principal::anonymous().account(), None);
    assert_eq!(Principal::service("s3.amazonaws.com").kind(), PrincipalKind::Service);
    assert_eq!(user.unique_id(), Some("AIDAEXAMPLEUSER01"));
    assert_eq!(user.partition(), "aws");
}

/// Two keys with one hash: each has its own values.
#[test]
fn keys_of_one_hash_are_told_apart() {
    let (first, second) = ("aws:PrincipalTag/kaixrmq", "aws:PrincipalTag/zglvpvv");
    assert_eq!(crate::context::Key::new(first).hash, crate::context::Key::new(second).hash);
    let mut request = Context::new();
    request.set(first, "one");
    assert_eq!(request.values(second), None);
    request.set(second, "two");
    let value = |key| request.values(key).and_then(|values| values.first()).map(AsRef::as_ref);
    assert_eq!((value(first), value(second)), (Some("one"), Some("two")));
}

#[test]
fn keys_compare_without_case_and_layers_overlay() {
    let mut request = Context::new();
    request.set("aws:PrincipalTag/Team", "red");
    request.set("AWS:principaltag/team", "blue");
    assert_eq!(request.values("aws:principaltag/TEAM").map(<[_]>::len), Some(1));
    assert_eq!(
        request
            .values("aws:principaltag/TEAM")
            .and_then(|values| values.first())
            .map(AsRef::as_ref),
        Some("blue")
    );
    request.set_many("aws:TagKeys", ["a", "b"]);
    request.remove("AWS:TAGKEYS");
    assert_eq!(request.values("aws:TagKeys"), None);
    assert_eq!(request.keys().collect::<Vec<_>>(), ["aws:PrincipalTag/Team"]);

    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/team":"green"}}}}"#;
    let identity = [Attached::new("p", policy(text))];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let alice = Principal::user(&ALICE);
    let mut own = Context::new();
    assert!(!decide(&alice, &check("*", &request, &own), &policies).is_allowed());
    own.set("aws:principaltag/Team", "green");
    assert!(decide(&alice, &check("*", &request, &own), &policies).is_allowed());
}

#[test]
fn principals_are_rewritten_and_nothing_else() {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Sid":"b","Effect":"Allow","Principal":{"Service":"a.amazonaws.com",
        "AWS":["arn:aws:iam::1:user/a","arn:aws:iam::1:user/b"]},"Action":"sts:AssumeRole"},{"Effect":"Deny",
        "NotPrincipal":{"AWS":"arn:aws:iam::1:user/a"},"Action":"*","Resource":"arn:aws:iam::1:user/a"}]}"#;
    let rewritten = rewrite_principals(text, |arn| arn.ends_with("/a").then(|| "AIDAX".to_owned()))
        .expect("JSON");
    let expected = text
        .split_whitespace()
        .collect::<String>()
        .replace(r#"["arn:aws:iam::1:user/a","#, r#"["AIDAX","#)
        .replace(r#"{"AWS":"arn:aws:iam::1:user/a"}"#, r#"{"AWS":"AIDAX"}"#);
    assert_eq!(rewritten, expected);
    assert!(rewrite_principals("[]", |_| None).is_err());
    assert!(rewrite_principals("{", |_| None).is_err());
}

#[test]
fn a_decision_names_its_reason() {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},
        {"Sid":"NoGet","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}"#;
    let identity = [Attached::new("mine", policy(text))];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let (request, own) = (Context::new(), Context::new());
    let decision =
        decide(&Principal::user(&ALICE), &check("arn:aws:s3:::b/k", &request, &own), &policies);
    assert_eq!((decision.effect, decision.layer), (Effect::ExplicitDeny, Layer::Identity));
    assert_eq!(decision.policy.as_deref(), Some("mine"));
    let statement = decision.statement.expect("a statement");
    assert_eq!((statement.index, statement.sid.as_deref()), (1, Some("NoGet")));
    assert_eq!(decision.class, MatchClass::None);
}

#[test]
fn a_trace_tells_every_statement_and_why() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"ec2:*","Resource":"*"},
        {"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::other"},
        {"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":["a","b"]}}},
        {"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}"#;
    let identity = [Attached::new("mine", policy(text))];
    let bucket = r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"*","Resource":"*"}}"#;
    let bucket =
        Attached::new("bucket", Policy::parse(bucket, PolicyKind::Bucket).expect("a valid policy"));
    let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
    policies.identity = &identity;
    policies.resource = Some(&bucket);
    let (mut request, own) = (Context::new(), Context::new());
    request.set("aws:SecureTransport", "true");
    request.set("s3:prefix", "c");
    let trace =
        explain(&Principal::user(&ALICE), &check("arn:aws:s3:::b/k", &request, &own), &policies);
    assert!(trace.decision.is_allowed());
    let gate = |layer| {
        trace.gates.iter().find(|gate| gate.layer == layer).expect("every layer has a gate")
    };
    let outcomes: Vec<_> = gate(Layer::Identity)
        .statements
        .iter()
        .map(|statement| statement.outcome.clone())
        .collect();
    let fails = StatementOutcome::ConditionFails {
        operator: "StringEquals".to_owned(),
        key: "s3:prefix".to_owned(),
        wanted: vec!["a".to_owned(), "b".to_owned()],
        found: Some(vec!["c".to_owned()]),
    };
    assert_eq!(
        outcomes,
        [
            StatementOutcome::ActionDiffers,
            StatementOutcome::ResourceDiffers,
            fails,
            StatementOutcome::Matches
        ]
    );
    assert_eq!(gate(Layer::Identity).outcome, GateOutcome::Allows);
    assert_eq!(gate(Layer::Resource).outcome, GateOutcome::Silent);
    assert_eq!(gate(Layer::Resource).statements[0].outcome, StatementOutcome::PrincipalDiffers);
    assert_eq!(gate(Layer::Scp).outcome, GateOutcome::NotApplicable);
}

#[test]
fn a_trace_shows_what_is_overruled() {
    let deny = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;
    let deny =
        Attached::new("bucket", Policy::parse(deny, PolicyKind::Bucket).expect("a valid policy"));
    let public = deny.policy.is_public();
    let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
    policies.resource = Some(&deny);
    let (request, own) = (Context::new(), Context::new());
    let mut repair = check("arn:aws:s3:::b", &request, &own);
    repair.action = "s3:PutBucketPolicy";
    let trace = explain(&Principal::root("aws", "111122223333"), &repair, &policies);
    assert!(trace.decision.is_allowed() && !public);
    assert!(
        trace
            .gates
            .iter()
            .any(|gate| gate.layer == Layer::Resource && gate.outcome == GateOutcome::Overruled)
    );
}

#[test]
fn who_can_encloses_every_request() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"Mfa","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*",
         "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}},
        {"Sid":"Far","Effect":"Deny","Action":"*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}]}"#;
    let identity = [Attached::new("mine", policy(text))];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let alice = Principal::user(&ALICE);
    let (mut keys, mut known) = (Context::new(), Context::new());
    let ask = |keys: &Context, known: &Context, absent: &[&str], resource: &str| {
        let target = Target {
            action: "s3:GetObject",
            resource,
            resource_account: "111122223333",
            known,
            absent,
            encryption_context: None,
        };
        who_can(&target, [Candidate { principal: &alice, keys, policies }]).remove(0)
    };
    let resource = "arn:aws:s3:::b/alice/x";
    let Access::Depends { at_best, undecided } = ask(&keys, &known, &[], resource) else {
        panic!("undecided")
    };
    assert!(at_best.is_allowed());
    assert_eq!(undecided.len(), 2);
    assert!(undecided[0].resource_undecided && undecided[0].effect == StatementEffect::Allow);
    assert_eq!(undecided[0].conditions[0].key, "aws:MultiFactorAuthPresent");
    assert_eq!(undecided[1].conditions[0].operator, "NotIpAddress");
    assert_eq!(undecided[1].statement.sid.as_deref(), Some("Far"));
    keys.set("aws:username", "alice");
    assert!(matches!(
        ask(&keys, &known, &["aws:MultiFactorAuthPresent"], resource),
        Access::Never(_)
    ));
    assert!(matches!(ask(&keys, &known, &[], "arn:aws:s3:::b/bob/x"), Access::Never(_)));
    known.set("aws:MultiFactorAuthPresent", "true");
    let Access::Depends { undecided, .. } = ask(&keys, &known, &[], resource) else {
        panic!("the address is open")
    };
    assert_eq!(undecided.len(), 1);
    known.set("aws:SourceIp", "10.1.1.1");
    assert!(matches!(ask(&keys, &known, &[], resource), Access::Always(_)));
    known.set("aws:SourceIp", "192.0.2.1");
    assert!(matches!(ask(&keys, &known, &[], resource), Access::Never(_)));
}

/// Statements about other callers or other actions decide nothing, whatever their conditions.
#[test]
fn who_can_lists_only_statements_that_concern_the_caller_and_the_action() {
    let alice = Principal::user(&ALICE);
    let over_tls = r#""Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#;
    let of =
        |name: &str| format!(r#""Principal":{{"AWS":"arn:aws:iam::111122223333:user/{name}"}}"#);
    let resource = Policy::parse(
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[
            {{"Sid":"Other","Effect":"Allow","Action":"a:Write",{},{over_tls}}},
            {{"Sid":"Bob","Effect":"Allow","Action":"a:Read",{},{over_tls}}},
            {{"Sid":"OtherDeny","Effect":"Deny","Action":"a:Write",{},{over_tls}}},
            {{"Sid":"BobDeny","Effect":"Deny","Action":"a:Read",{},{over_tls}}},
            {{"Sid":"Own","Effect":"Allow","Action":"a:Read",{},{over_tls}}}]}}"#,
            of("team/alice"),
            of("team/bob"),
            of("team/alice"),
            of("team/bob"),
            of("team/alice"),
        ),
        PolicyKind::Resource,
    );
    let resource = Attached::new("r", resource.expect("valid"));
    let mut policies = Policies::new(ResourceRules::General);
    policies.resource = Some(&resource);
    let known = Context::new();
    let target = Target {
        action: "a:Read",
        resource: "*",
        resource_account: "111122223333",
        known: &known,
        absent: &[],
        encryption_context: None,
    };
    let answers = who_can(&target, [Candidate { principal: &alice, keys: &known, policies }]);
    let [Access::Depends { undecided, .. }] = answers.as_slice() else { panic!("{answers:?}") };
    let sids: Vec<_> = undecided.iter().map(|one| one.statement.sid.as_deref()).collect();
    assert_eq!(sids, [Some("Own")]);
}

#[test]
fn grant_constraints_can_only_be_narrowed() {
    let pairs = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    let equals = |list| GrantConstraints::EncryptionContextEquals(pairs(list));
    let subset = |list| GrantConstraints::EncryptionContextSubset(pairs(list));
    let one: &[(&str, &str)] = &[("a", "1")];
    let two: &[(&str, &str)] = &[("a", "1"), ("b", "2")];
    for (child, parent, strict) in [
        (GrantConstraints::None, GrantConstraints::None, true),
        (equals(one), GrantConstraints::None, true),
        (GrantConstraints::None, subset(one), false),
        (subset(two), subset(one), true),
        (subset(one), subset(two), false),
        (equals(two), subset(one), true),
        (equals(one), equals(one), true),
        (equals(two), equals(one), false),
        (subset(one), equals(one), false),
    ] {
        assert_eq!(child.at_least_as_strict_as(&parent), strict, "{child:?} under {parent:?}");
    }
    assert!(subset(one).permits(&pairs(two)) && !equals(one).permits(&pairs(two)));
}

#[test]
fn block_public_access_combines_to_the_strictest() {
    let one = BlockPublicAccess { block_public_policy: true, ..BlockPublicAccess::NONE };
    let two = BlockPublicAccess { ignore_public_acls: true, ..BlockPublicAccess::NONE };
    let both = one.strictest(two);
    assert!(
        both.block_public_policy
            && both.ignore_public_acls
            && !both.restrict_public_buckets
            && !both.block_public_acls
    );
    assert_eq!(BlockPublicAccess::ALL.strictest(BlockPublicAccess::NONE), BlockPublicAccess::ALL);
}

/// Hostile patterns: as long as the limits allow, against a resource as long as S3 allows. The bound is generous;
/// a matcher that backtracks to more than one star would not finish at all.
#[test]
fn hostile_patterns_cost_bounded_work() {
    let stars = "*a".repeat(3_000);
    let colons = "a:".repeat(500);
    let variables = "*${aws:username}".repeat(60);
    let patterns = [
        format!("arn:aws:s3:::{stars}b"),
        format!("arn:aws:s3:::{variables}b"),
        format!("arn:*{}:a*:a*:b", "a*".repeat(500)),
        "arn:*:*:*:*:*a*b".to_owned(),
        "arn:a*:?*a*:a*a*:a*:*a*a*a*b".to_owned(),
        format!("arn:aws:s3:::{}*", "?".repeat(1_000)),
    ];
    let alice = Principal::user(&ALICE);
    let mut request = Context::new();
    request.set("aws:username", "a");
    let own = Context::new();
    for pattern in patterns {
        let document = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"{pattern}",
            "Condition":{{"StringLike":{{"k":"{stars}b"}},"ArnLike":{{"k":"{pattern}"}}}}}}}}"#
        );
        let identity = [Attached::new("p", policy(&document))];
        let mut policies = Policies::new(ResourceRules::General);
        policies.identity = &identity;
        for tail in ["a".repeat(1_024), colons.clone()] {
            let resource = format!("arn:aws:s3:::{tail}");
            request.set("k", resource.clone());
            let started = Instant::now();
            assert!(!decide(&alice, &check(&resource, &request, &own), &policies).is_allowed());
            assert!(
                started.elapsed() < Duration::from_secs(2),
                "{pattern:.40} took {:?}",
                started.elapsed()
            );
        }
    }
}

#[test]
fn more_than_eight_variables_fit_in_one_pattern() {
    let pattern = (0..11).map(|number| format!("${{k:{number}}}-")).collect::<String>();
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::{pattern}*"}}}}"#
    );
    let identity = [Attached::new("p", policy(&text))];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let (mut request, own) = (Context::new(), Context::new());
    for number in 0..11 {
        request.set(format!("k:{number}"), format!("v{number}"));
    }
    let alice = Principal::user(&ALICE);
    let resource = (0..11).map(|number| format!("v{number}-")).collect::<String>();
    assert!(
        decide(&alice, &check(&format!("arn:aws:s3:::{resource}x"), &request, &own), &policies)
            .is_allowed()
    );
    assert!(
        !decide(&alice, &check(&format!("arn:aws:s3:::x{resource}"), &request, &own), &policies)
            .is_allowed()
    );
    request.remove("k:10");
    assert!(
        !decide(&alice, &check(&format!("arn:aws:s3:::{resource}x"), &request, &own), &policies)
            .is_allowed()
    );
}

#[test]
fn an_action_is_found_by_name_service_and_star() {
    let statements: Vec<String> =
        ["s3:GetObject", "s3:Get*", "*", "kms:*", "S3:GETOBJECT", "s3:PutObject"]
            .iter()
            .map(|action| format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*"}}"#))
            .collect();
    let policy = policy(&format!(r#"{{"Statement":[{}]}}"#, statements.join(",")));
    let found = |action| -> Vec<u32> {
        let asked = crate::action::AskedAction::new(action);
        policy.index.candidates(asked).map(|(number, _)| number).collect()
    };
    assert_eq!(found("s3:getobject"), [0, 1, 2, 4]);
    assert_eq!(found("S3:PutObject"), [1, 2, 5]);
    assert_eq!(found("kms:Decrypt"), [2, 3]);
    assert_eq!(found("ec2:RunInstances"), [2]);
    assert_eq!(found("no-colon"), [2]);
}

#[test]
fn sizes_are_limited() {
    let long = format!(
        r#"{{"Statement":{{"Effect":"Allow","Action":"*","Resource":"arn:{}"}}}}"#,
        "x".repeat(140_000)
    );
    let error = Policy::parse(&long, PolicyKind::Identity).expect_err("too long");
    assert_eq!(error.fault(), crate::Fault::TooLarge { limit: limits::DOCUMENT_CHARS_MAX });
    let deep = "[".repeat(100_000);
    assert!(Policy::parse(&deep, PolicyKind::Identity).is_err());
}

#[test]
fn a_request_of_several_checks_needs_every_one() {
    let alice = Principal::user(&ALICE);
    let (request, own) = (Context::new(), Context::new());
    let identity = [Attached::new(
        "p",
        policy(
            r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]}}"#,
        ),
    )];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let first_refused = |resources: &[&'static str]| {
        let checks = resources.iter().map(|resource| (check(resource, &request, &own), policies));
        decide_all(&alice, checks).map_err(|(position, decision)| (position, decision.layer))
    };
    assert_eq!(first_refused(&[]), Ok(()));
    assert_eq!(first_refused(&["arn:aws:s3:::a/k", "arn:aws:s3:::b/k"]), Ok(()));
    let refused = Err((1, Layer::Identity));
    assert_eq!(
        first_refused(&["arn:aws:s3:::a/k", "arn:aws:s3:::c/k", "arn:aws:s3:::d/k"]),
        refused
    );
}

#[test]
fn a_refusal_says_whether_something_forbids_it() {
    let alice = Principal::user(&ALICE);
    let (request, own) = (Context::new(), Context::new());
    let asked = Check { action: "s3:GetObject", ..check("arn:aws:s3:::b/k", &request, &own) };
    let attach = |text: &str, kind| Attached::new("p", Policy::parse(text, kind).expect("valid"));
    let everything = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let for_all = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#;
    let narrow = r#"{"Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}"#;
    let deny = r#"{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    let judged = |identity: &str, scp: &str, rcps: &[Vec<Attached>]| {
        let identity = [attach(identity, PolicyKind::Identity)];
        let scps = [vec![attach(scp, PolicyKind::Scp)]];
        let mut policies = Policies::new(ResourceRules::General);
        policies.identity = &identity;
        policies.scps = &scps;
        policies.rcps = rcps;
        let decision = decide(&alice, &asked, &policies);
        (decision.is_allowed(), decision.is_explicit_deny())
    };
    let full = [vec![attach(for_all, PolicyKind::Rcp)]];
    assert_eq!(judged(everything, everything, &full), (true, false));
    assert_eq!(judged(narrow, everything, &full), (false, false));
    assert_eq!(judged(deny, everything, &full), (false, true));
    assert_eq!(judged(everything, narrow, &full), (false, true));
    assert_eq!(judged(everything, everything, &[Vec::new()]), (false, true));
}

/// A bucket policy is measured without the white space between its values, but with that in texts.
#[test]
fn bucket_policies_are_measured_normalised() {
    let document = |sid: &str, space: &str| {
        format!(
            r#"{{{space}"Statement":{space}{{"Sid":"{sid}","Effect":"Deny","Principal":"*","Action":"s3:*",{space}"Resource":"*"}}}}"#
        )
    };
    let compact = document("", "").len();
    let limit = crate::limits::BUCKET_POLICY_BYTES_MAX;
    let fits = |text: &str| {
        Policy::parse(text, PolicyKind::Bucket).map(drop).map_err(|refused| refused.fault())
    };
    let space = " \t\r\n".repeat(8_000);
    let full = r#"\" "#.repeat((limit - compact) / 3) + &"x".repeat((limit - compact) % 3);
    assert_eq!(document(&full, "").len(), limit);
    assert_eq!(fits(&document(&full, "")), Ok(()));
    assert_eq!(fits(&document(&full, &space)), Ok(()));
    let too_large = Err(Fault::TooLarge { limit });
    assert_eq!(fits(&document(&format!("{full} "), "")), too_large);
    assert_eq!(fits(&document(&format!("{full}x"), &space)), too_large);
    let wire = crate::limits::DOCUMENT_CHARS_MAX;
    assert_eq!(fits(&document(&full, &" ".repeat(wire))), Err(Fault::TooLarge { limit: wire }));
}

#[test]
fn an_attached_policy_is_cheap_to_share() {
    let shared =
        Arc::new(policy(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#));
    let attached = Attached::new("p", Arc::clone(&shared));
    assert!(Arc::ptr_eq(&attached.clone().policy, &shared));
}
