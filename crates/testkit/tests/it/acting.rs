//! Background work that acts with a role: what the role's trust and its policies say, and no more.

use api_kms::{GenerateRandom, GenerateRandomRequest};
use api_organizations::{CreateAccount, CreateAccountRequest, CreateAccountResponse};
use async_trait::async_trait;
use engine::{
    Allowed, CallSource, Ctx, EngineBuilder, Failure, Handler, Route, Service, ServiceEvent, Touch,
    View, Work, Writer, route,
};
use names::{AccountId, Region};
use serde_json::{Value, json};
use svc_iam::{Iam, Sts};
use svc_kms::Kms;
use testkit::{Fixture, Setup, policy};

/// The service that acts.
const SERVICE: &str = "s3.amazonaws.com";

const ACCOUNT: &str = "111122223333";

const ROLE: &str = "arn:aws:iam::111122223333:role/carrier";

/// A service with an operation that no request reaches.
#[derive(Debug)]
struct Toy;

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] = &[];
    const INTERNAL: &'static [Route<Self>] = &[route::<Self, CreateAccount>()];
}

impl Handler<CreateAccount> for Toy {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CreateAccountRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("organizations:CreateAccount", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &CreateAccountRequest,
        _: Allowed<()>,
    ) -> Result<CreateAccountResponse, Failure> {
        Ok(CreateAccountResponse::default())
    }
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    Kms::new().add_to(Sts::default().add_to(Iam::default().add_to(builder.service(Toy))))
}

/// Makes random bytes in another Region, as the role.
struct MakesRandom;

#[async_trait]
impl Work for MakesRandom {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let account = AccountId::parse(ACCOUNT).unwrap();
        cx.act_for(CallSource { arn: "arn:aws:s3:::source".to_owned(), account })?;
        let session = cx.assume(SERVICE, ROLE, "s3-replication").await?;
        let region = Region::parse("eu-west-1").unwrap();
        let input =
            GenerateRandomRequest { number_of_bytes: Some(16), ..GenerateRandomRequest::default() };
        cx.call_as::<GenerateRandom>(&session, region, input).await?;
        Ok(())
    }
}

/// Calls what no request reaches, as the role.
struct CallsInternal;

#[async_trait]
impl Work for CallsInternal {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let session = cx.assume(SERVICE, ROLE, "s3-replication").await?;
        let region = cx.region().clone();
        let input = CreateAccountRequest {
            account_name: "one".to_owned().into(),
            email: "one@example.com".to_owned().into(),
            ..CreateAccountRequest::default()
        };
        cx.call_as::<CreateAccount>(&session, region, input).await?;
        Ok(())
    }
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

fn trust(principal: &str, condition: Value) -> String {
    json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": principal}, "Action": "sts:AssumeRole",
        "Condition": condition,
    }]})
    .to_string()
}

async fn make_role(fixture: &Fixture, trust: &str, policy: &str) {
    let role = [("RoleName", "carrier"), ("AssumeRolePolicyDocument", trust)];
    let _ = fixture.iam(&fixture.root, "CreateRole", &role).await.ok();
    let inline = [("RoleName", "carrier"), ("PolicyName", "p"), ("PolicyDocument", policy)];
    let _ = fixture.iam(&fixture.root, "PutRolePolicy", &inline).await.ok();
}

/// Does the work; gives what came of it and what was recorded of it.
async fn act(fixture: &Fixture, work: &dyn Work) -> (Result<(), String>, Vec<Value>) {
    fixture.settle().await;
    let before = fixture.sequence();
    let region = Region::parse("us-east-1").unwrap();
    let event = ServiceEvent { service: SERVICE, name: "Carry", region };
    let done = fixture.engine.background(&event, work).await.map_err(|error| error.to_string());
    fixture.settle().await;
    (done, fixture.events_after(before).await)
}

#[tokio::test]
async fn a_service_acts_with_the_roles_permissions_and_in_its_name() {
    let fixture = fixture().await;
    let source = json!({"StringEquals": {"aws:SourceAccount": ACCOUNT},
        "ArnEquals": {"aws:SourceArn": "arn:aws:s3:::source"}});
    // No address is the role's, and no service forwards somebody's call.
    let allowed = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "kms:GenerateRandom", "Resource": "*",
        "Condition": {"Null": {"aws:SourceIp": "true", "aws:CalledVia": "true"},
            "Bool": {"aws:ViaAWSService": "false"},
            "StringEquals": {"aws:RequestedRegion": "eu-west-1"}},
    }]});
    make_role(&fixture, &trust(SERVICE, source), &allowed.to_string()).await;
    let (done, events) = act(&fixture, &MakesRandom).await;
    assert_eq!(done, Ok(()));
    let [assumed, made] = events.as_slice() else { panic!("{events:#?}") };
    assert_eq!(assumed["eventName"], "AssumeRole");
    assert_eq!(assumed["userIdentity"], json!({"type": "AWSService", "invokedBy": SERVICE}));
    assert_eq!(assumed["recipientAccountId"], ACCOUNT);
    assert_eq!(made["eventName"], "GenerateRandom");
    assert_eq!(made["awsRegion"], "eu-west-1");
    assert_eq!(made["sourceIPAddress"], SERVICE);
    let identity = &made["userIdentity"];
    assert_eq!(identity["type"], "AssumedRole");
    assert_eq!(identity["invokedBy"], SERVICE);
    let session = "arn:aws:sts::111122223333:assumed-role/carrier/s3-replication";
    assert_eq!(identity["arn"], session);
}

#[tokio::test]
async fn a_role_that_does_not_trust_the_service_is_not_assumed() {
    let elsewhere = json!({"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::another"}});
    let nobody = json!({"StringEquals": {"sts:ExternalId": "unsaid"}});
    let trusts = [
        Some(trust("batchoperations.s3.amazonaws.com", json!({}))),
        Some(trust(SERVICE, elsewhere)),
        Some(trust(SERVICE, nobody)),
        None,
    ];
    for trust in trusts {
        let fixture = fixture().await;
        if let Some(trust) = &trust {
            make_role(&fixture, trust, &policy("Allow", "*", "*")).await;
        }
        let (done, events) = act(&fixture, &MakesRandom).await;
        assert_eq!(done, Err("AccessDenied".to_owned()), "{trust:?}");
        let [refused] = events.as_slice() else { panic!("{events:#?}") };
        assert_eq!(refused["eventName"], "AssumeRole");
        assert_eq!(refused["errorCode"], "AccessDenied");
    }
}

#[tokio::test]
async fn what_the_role_may_not_do_is_refused_and_recorded() {
    let fixture = fixture().await;
    make_role(&fixture, &trust(SERVICE, json!({})), &policy("Allow", "s3:*", "*")).await;
    let (done, events) = act(&fixture, &MakesRandom).await;
    assert_eq!(done, Err("AccessDeniedException".to_owned()));
    let [_, refused] = events.as_slice() else { panic!("{events:#?}") };
    assert_eq!(refused["eventName"], "GenerateRandom");
    assert_eq!(refused["errorCode"], "AccessDenied");
    assert_eq!(refused["userIdentity"]["type"], "AssumedRole");
}

#[tokio::test]
async fn an_internal_operation_is_judged_like_any_other_and_reached_by_no_request() {
    let fixture = fixture().await;
    make_role(&fixture, &trust(SERVICE, json!({})), &policy("Allow", "s3:*", "*")).await;
    let (done, events) = act(&fixture, &CallsInternal).await;
    assert_eq!(done, Err("AccessDeniedException".to_owned()));
    assert_eq!(events.last().unwrap()["eventName"], "CreateAccount");
    let inline = [
        ("RoleName", "carrier"),
        ("PolicyName", "p"),
        ("PolicyDocument", &*policy("Allow", "*", "*")),
    ];
    let _ = fixture.iam(&fixture.root, "PutRolePolicy", &inline).await.ok();
    assert_eq!(act(&fixture, &CallsInternal).await.0, Ok(()));
    let input = json!({"AccountName": "one", "Email": "one@example.com"});
    let answer = fixture.organizations(&fixture.root, "CreateAccount", input).await;
    assert!(!answer.is_ok(), "{}", answer.body());
}
