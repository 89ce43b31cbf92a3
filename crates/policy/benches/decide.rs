//! Decisions per second: 2 and 100 statements. Budgets: 1 us and 5 us.
use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use policy::{
    Attached, BlockPublicAccess, Check, Context, Entity, MalformedPolicy, Policies, Policy,
    PolicyKind, Principal, ResourceRules, decide, explain,
};

const TWO: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Own","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::home/${aws:username}/*",
     "Condition":{"Bool":{"aws:SecureTransport":"true"},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","192.168.0.0/16"]}}},
    {"Sid":"Plain","Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;

const KEY_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},
    {"Effect":"Deny","Principal":"*","Action":"kms:Decrypt","Resource":"*",
     "Condition":{"StringNotEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}}]}"#;

/// A hundred statements over ten services, names and wildcards mixed: the shape of a large managed policy.
fn mixed() -> String {
    let services = ["ec2", "s3", "kms", "iam", "sqs", "sns", "logs", "ssm", "sts", "rds"];
    let statements = (0..100).zip(services.iter().cycle()).map(|(number, service)| {
        format!(
            r#"{{"Effect":"Allow","Action":["{service}:Describe{number}*","{service}:Get{number}"],
            "Resource":"arn:aws:{service}:*:111122223333:thing-{number}/*"}}"#
        )
    });
    document(statements.chain([
        r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::home/*"}"#.to_owned(),
    ]))
}

/// A hundred statements that all match the action and differ in the last character of the resource: nothing for
/// the index to leave out.
fn crowded() -> String {
    let statements = (0..99).map(|number| {
        format!(r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::home/*/{number:02}"}}"#)
    });
    document(statements.chain([
        r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::home/*"}"#.to_owned(),
    ]))
}

fn document(statements: impl Iterator<Item = String>) -> String {
    let mut text = String::from(r#"{"Version":"2012-10-17","Statement":["#);
    for (number, statement) in statements.enumerate() {
        let comma = if number == 0 { "" } else { "," };
        // Writing to a String cannot fail.
        let _ = write!(text, "{comma}{statement}");
    }
    text + "]}"
}

fn request() -> Context {
    let mut request = Context::new();
    for (key, value) in [
        ("aws:username", "alice"),
        ("aws:userid", "AIDAEXAMPLEUSER01"),
        ("aws:PrincipalArn", "arn:aws:iam::111122223333:user/alice"),
        ("aws:PrincipalAccount", "111122223333"),
        ("aws:PrincipalType", "User"),
        ("aws:SourceIp", "10.1.2.3"),
        ("aws:SecureTransport", "true"),
        ("aws:CurrentTime", "2026-05-01T10:00:00Z"),
        ("aws:EpochTime", "1777629600"),
        ("aws:RequestedRegion", "us-east-1"),
        ("aws:UserAgent", "aws-cli/2.0"),
        ("aws:ViaAWSService", "false"),
        ("s3:authType", "REST-HEADER"),
        ("s3:signatureversion", "AWS4-HMAC-SHA256"),
        ("s3:x-amz-content-sha256", "UNSIGNED-PAYLOAD"),
        ("s3:TlsVersion", "1.3"),
    ] {
        request.set(key, value);
    }
    request
}

fn attached(text: &str, kind: PolicyKind) -> Attached {
    let policy = Policy::parse(text, kind);
    match policy {
        Ok(policy) => Attached::new("policy", policy),
        Err(error) => refuse(&error),
    }
}

#[expect(clippy::panic, reason = "a benchmark whose documents do not parse has nothing to measure")]
fn refuse(error: &MalformedPolicy) -> ! {
    panic!("{error}")
}

fn benchmark(criterion: &mut Criterion) {
    let alice = Principal::user(&Entity {
        partition: "aws",
        account: "111122223333",
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLEUSER01",
    });
    let (request, own) = (request(), Context::new());
    let check = Check {
        action: "s3:GetObject",
        resource: "arn:aws:s3:::home/alice/photos/2026/05/01/picture-0001.jpg",
        resource_account: "111122223333",
        request: &request,
        context: &own,
        encryption_context: None,
    };
    let mut group = criterion.benchmark_group("decide");
    for (name, text) in
        [("2 statements", TWO.to_owned()), ("100 statements", mixed()), ("100 crowded", crowded())]
    {
        let identity = [attached(&text, PolicyKind::Identity)];
        let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
        policies.identity = &identity;
        assert!(
            decide(&alice, &check, &policies).is_allowed(),
            "{name} must measure an allowed request"
        );
        group.bench_function(name, |bencher| {
            bencher.iter(|| decide(black_box(&alice), black_box(&check), black_box(&policies)));
        });
    }
    let identity = [attached(
        r#"{"Statement":{"Effect":"Allow","Action":"kms:Decrypt","Resource":"*"}}"#,
        PolicyKind::Identity,
    )];
    let key_policy = attached(KEY_POLICY, PolicyKind::KmsKey);
    let mut policies = Policies::new(ResourceRules::KmsKey);
    policies.identity = &identity;
    policies.resource = Some(&key_policy);
    let mut via = Context::new();
    via.set("kms:ViaService", "s3.us-east-1.amazonaws.com");
    let decrypt = Check {
        action: "kms:Decrypt",
        resource: "arn:aws:kms:us-east-1:111122223333:key/1",
        context: &via,
        ..check
    };
    assert!(decide(&alice, &decrypt, &policies).is_allowed(), "the key must be usable through S3");
    group.bench_function("key policy and identity", |bencher| {
        bencher.iter(|| decide(black_box(&alice), black_box(&decrypt), black_box(&policies)));
    });
    group.bench_function("explain, key policy and identity", |bencher| {
        bencher.iter(|| explain(black_box(&alice), black_box(&decrypt), black_box(&policies)));
    });
    group.finish();
    let text = mixed();
    criterion.bench_function("parse 101 statements", |bencher| {
        bencher.iter(|| Policy::parse(black_box(&text), PolicyKind::Identity));
    });
}

criterion_group!(benches, benchmark);
criterion_main!(benches);
