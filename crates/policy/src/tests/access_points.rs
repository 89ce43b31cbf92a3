//! A bucket that is reached through an access point: what its policy is asked about has another ARN than the request.
use crate::{
    Attached, BlockPublicAccess, Check, Context, Effect, Entity, GateOutcome, Layer, Policies,
    Policy, PolicyKind, Principal, ResourceRules, decide, explain,
};

const ACCOUNT: &str = "111122223333";
const POINT: &str = "arn:aws:s3:us-east-1:111122223333:accesspoint/a/object/k";
const OBJECT: &str = "arn:aws:s3:::bucket/k";

fn attached(effect: &str, resource: &str, kind: PolicyKind) -> Attached {
    let principal =
        if kind == PolicyKind::Bucket { r#""Principal":{"AWS":"111122223333"},"# } else { "" };
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}",{principal}"Action":"*","Resource":"{resource}"}}}}"#
    );
    Attached::new("p", Policy::parse(&text, kind).expect("a valid document"))
}

fn check(identity: &str, (effect, of_bucket): (&str, &str), expected: (Effect, Layer)) {
    let alice = Principal::user(&Entity {
        partition: "aws",
        account: ACCOUNT,
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLEUSER01",
    });
    let nothing = Context::new();
    let asked = Check {
        action: "s3:GetObject",
        resource: POINT,
        resource_account: ACCOUNT,
        request: &nothing,
        context: &nothing,
        encryption_context: None,
    };
    let own = [attached("Allow", identity, PolicyKind::Identity)];
    let bucket = attached(effect, of_bucket, PolicyKind::Bucket);
    let rules = ResourceRules::S3 { block: BlockPublicAccess::ALL };
    let mut policies = Policies::new(rules);
    policies.identity = &own;
    policies.resource = Some(&bucket);
    policies.resource_as = Some(OBJECT);
    let decision = decide(&alice, &asked, &policies);
    assert_eq!((decision.effect, decision.layer), expected, "{identity} {effect} {of_bucket}");
    let trace = explain(&alice, &asked, &policies);
    assert_eq!(trace.decision, decision);
    let gate = trace.gates.iter().find(|gate| gate.layer == Layer::Resource).expect("a gate");
    let matches = of_bucket == OBJECT;
    let outcome = match effect {
        "Deny" if matches => GateOutcome::Denies,
        "Allow" if matches => GateOutcome::Allows,
        _ => GateOutcome::Silent,
    };
    assert_eq!(gate.outcome, outcome, "{of_bucket}");
}

#[test]
fn the_buckets_policy_names_the_bucket_and_the_callers_the_access_point() {
    let allowed = (Effect::Allow, Layer::Identity);
    check(POINT, ("Allow", OBJECT), allowed);
    check(POINT, ("Allow", POINT), allowed);
    check(OBJECT, ("Allow", OBJECT), (Effect::ImplicitDeny, Layer::Identity));
    check(POINT, ("Deny", OBJECT), (Effect::ExplicitDeny, Layer::Resource));
    check(POINT, ("Deny", POINT), allowed);
}
