//! What Parameter Store says of its parameters, to who follows the journal.

use std::sync::Mutex;

use async_trait::async_trait;
use engine::{
    Batch, Consume, Consumed, Consumer, DomainEvent, Emitted, EngineBuilder, Failure, Route,
    Service, Writer, consumer,
};
use serde_json::{Value, json};
use stdx::{Clock as _, Timestamp};
use svc_iam::Iam;
use svc_ssm::{Change, ParameterChanged, PolicyActed, Ssm};
use testkit::{Answer, Call, Fixture, Setup};

const ARN: &str = "arn:aws:ssm:us-east-1:111122223333:parameter/app/db";

/// A service that only listens.
#[derive(Debug, Default)]
struct Listener {
    heard: Mutex<Vec<What>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Changed(ParameterChanged),
    Acted(PolicyActed),
}

impl Service for Listener {
    const ROUTES: &'static [Route<Self>] = &[];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, Parameters>()];
}

struct Parameters;

#[async_trait]
impl Consume<Listener> for Parameters {
    const NAME: &'static str = "parameters";
    const PRINCIPAL: &'static str = "ssm.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[ParameterChanged::TYPE, PolicyActed::TYPE];

    async fn consume(
        listener: &Listener,
        _: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let changed = event.detail::<ParameterChanged>()?.map(What::Changed);
            let acted = event.detail::<PolicyActed>()?.map(What::Acted);
            listener.heard.lock().unwrap().extend(changed.or(acted));
        }
        Ok(Consumed::Done)
    }
}

async fn fixture() -> Fixture {
    let services = |builder: EngineBuilder| {
        Iam::default().add_to(Ssm.add_to(builder.service(Listener::default())))
    };
    Fixture::start_with(Setup { services, ..Setup::default() }).await
}

async fn ssm(fixture: &Fixture, operation: &str, input: Value) -> Answer {
    let call = Call::json(&api_ssm::SERVICE, operation, &input);
    fixture.send(&fixture.root, call).await.ok()
}

/// What was heard since the last time.
async fn heard(fixture: &Fixture) -> Vec<What> {
    assert!(fixture.engine.catch_up("parameters").await);
    let listener = fixture.engine.service::<Listener>().unwrap();
    core::mem::take(&mut *listener.heard.lock().unwrap())
}

fn changed(operation: Change, version: u64, labels: &[&str]) -> What {
    What::Changed(ParameterChanged {
        arn: ARN.to_owned(),
        owner: "111122223333".to_owned(),
        operation,
        name: "/app/db".to_owned(),
        r#type: "String".to_owned(),
        description: Some("d".to_owned()),
        version,
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
    })
}

fn acted(policy: &Value) -> What {
    let text = |name: &str| policy[name].as_str().unwrap().to_owned();
    What::Acted(PolicyActed {
        arn: ARN.to_owned(),
        owner: "111122223333".to_owned(),
        parameter_name: "/app/db".to_owned(),
        parameter_type: "String".to_owned(),
        policy_type: text("Type"),
        policy_content: written(policy),
    })
}

/// A policy as AWS writes it: its members in their order.
fn written(policy: &Value) -> String {
    let (kind, attributes) = (&policy["Type"], &policy["Attributes"]);
    format!(r#"{{"Type":{kind},"Version":"1.0","Attributes":{attributes}}}"#)
}

#[tokio::test]
async fn changes_and_acts_of_policies_are_told_and_values_are_not() {
    let fixture = fixture().await;
    let expiry = fixture.clock.now().plus_seconds(10 * 24 * 3600);
    let expiry = Timestamp::from_unix_seconds(expiry.unix_seconds()).iso8601();
    let policy = |kind: &str, attributes: Value| json!({ "Type": kind, "Version": "1.0", "Attributes": attributes });
    let expiration = policy("Expiration", json!({ "Timestamp": expiry }));
    let before = policy("ExpirationNotification", json!({ "Before": "1", "Unit": "Days" }));
    let unchanged = policy("NoChangeNotification", json!({ "After": "48", "Unit": "Hours" }));
    let policies = json!([expiration, before, unchanged]).to_string();
    let input = json!({ "Name": "/app/db", "Value": "canary", "Type": "String", "Description": "d",
        "Tier": "Advanced", "Policies": policies });
    let _ = ssm(&fixture, "PutParameter", input).await;
    let input = json!({ "Name": "/app/db", "Value": "canary2", "Overwrite": true });
    let _ = ssm(&fixture, "PutParameter", input).await;
    let input = json!({ "Name": "/app/db", "Labels": ["prod", "1st"], "ParameterVersion": 1 });
    let _ = ssm(&fixture, "LabelParameterVersion", input).await;
    let _ = ssm(&fixture, "GetParameter", json!({ "Name": "/app/db" })).await;
    let told = heard(&fixture).await;
    let expected = [
        changed(Change::Create, 1, &[]),
        changed(Change::Update, 2, &[]),
        changed(Change::LabelParameterVersion, 1, &["prod"]),
    ];
    assert_eq!(told, expected);
    assert!(!format!("{told:?}").contains("canary"));

    for (days, act) in [(3, &unchanged), (7, &before)] {
        fixture.clock.advance_ms(days * 24 * 3_600_000 - 1_000);
        assert_eq!(fixture.run_job("ssm-parameter-policies").await.items, 1);
        assert_eq!(heard(&fixture).await, [acted(act)]);
    }
    fixture.clock.advance_ms(24 * 3_600_000);
    assert_eq!(fixture.run_job("ssm-parameter-policies").await.items, 1);
    assert_eq!(heard(&fixture).await, [acted(&expiration), changed(Change::Delete, 2, &[])]);
    assert_eq!(fixture.run_job("ssm-parameter-policies").await.items, 0);
}
