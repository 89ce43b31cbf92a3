//! Every answered operation, called by somebody who may not: refused with the right code, recorded,
//! and without effect on any stored row.

use serde_json::Value;
use testkit::{Answer, Rows};
use wire::{OperationMeta, Protocol, ServiceMeta};

use crate::records::recorded;
use crate::samples::{self, Exception};
use crate::world::World;

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Anonymous,
    Stranger,
    Denied,
}

/// Services in REST without a path of their own: a request that no signature gives to one is S3's.
const UNSIGNED_IS_S3: [&str; 2] = ["access-analyzer", "macie2"];

async fn check(service: &ServiceMeta, who: Who) {
    let world = World::new(1).await;
    let before = world.fixture.rows().await;
    let metas = world.fixture.engine.operations();
    let mut metas: Vec<_> = metas.filter(|meta| meta.service.name == service.name).collect();
    metas.sort_by_key(|meta| meta.name);
    assert!(!metas.is_empty());
    for meta in metas {
        check_operation(&world, meta, who, &before).await;
    }
}

async fn check_operation(world: &World, meta: &'static OperationMeta, who: Who, before: &Rows) {
    let sample = samples::of(meta);
    let fixture = &world.fixture;
    if meta.counted && who == Who::Anonymous {
        // Else a stranger's refusal would be in a sum alone.
        fixture.engine.record_in_full(|_| true);
    }
    let sequence = fixture.sequence();
    let call = world.call(meta.service, sample);
    let answer = match who {
        Who::Anonymous => fixture.send_anonymous(call).await,
        Who::Stranger => fixture.send(&world.stranger, call).await,
        Who::Denied => fixture.send(&world.denied, call).await,
    };
    let records = fixture.events_after(sequence).await;
    assert_eq!(records.len(), 1, "{}: {records:?}", meta.name);
    let record = &records[0];
    if who == Who::Anonymous && UNSIGNED_IS_S3.contains(&meta.service.name) {
        assert!(!answer.is_ok(), "{}: {}", meta.name, answer.body());
        assert_eq!(record["eventSource"], "s3.amazonaws.com", "{record}");
        return;
    }
    assert_eq!(record["eventSource"], meta.service.event_source, "{record}");
    assert_eq!(record["eventName"], meta.event_name, "{record}");
    let is_free = match sample.exception {
        Some(Exception::NeverRefused(_)) => who != Who::Anonymous,
        Some(Exception::NeedsNoPolicy(_)) => who == Who::Stranger,
        Some(Exception::ForAnybody(_)) => who != Who::Denied,
        _ => false,
    };
    if let Some(Exception::PerItem(_)) = sample.exception {
        assert!(answer.is_ok(), "{}: {}", meta.name, answer.body());
        assert_eq!(answer.texts("Code"), ["AccessDenied"], "{}", answer.body());
        assert_eq!(answer.texts("Deleted"), [] as [String; 0], "{}", answer.body());
    } else if let Some(Exception::Bearer(status, code)) = sample.exception {
        answer.error(status, code);
        assert_eq!(record["errorCode"], recorded(meta, code), "{record}");
        assert_eq!(record["responseElements"], Value::Null, "{record}");
    } else if is_free {
        assert!(answer.is_ok(), "{}: {}", meta.name, answer.body());
        assert_eq!(record["errorCode"], Value::Null, "{record}");
    } else {
        check_refused(meta, who, &answer);
        check_record(meta, who, &answer, record);
    }
    let after = fixture.rows().await;
    assert_eq!(after.difference(before), [] as [String; 0], "{} has changed rows", meta.name);
}

/// The error of a caller without a signature.
fn anonymous_error(meta: &OperationMeta) -> (u16, &'static str) {
    match meta.service.default_protocol() {
        _ if meta.unsigned && has_own_denial(meta) => (403, "AuthorizationError"),
        _ if meta.service.former_query.is_some() && meta.service.takes_unsigned => {
            (403, "AccessDeniedException")
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => {
            (400, "MissingAuthenticationTokenException")
        }
        Protocol::RestXml if meta.service.takes_unsigned => (403, "AccessDenied"),
        Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => {
            (403, "MissingAuthenticationToken")
        }
        Protocol::RestJson => (403, "MissingAuthenticationTokenException"),
    }
}

/// Whether the service has an error of its own for what policies deny.
fn has_own_denial(meta: &OperationMeta) -> bool {
    meta.service.errors.iter().any(|error| error.shape == "AuthorizationErrorException")
}

/// The error of a caller whom no policy allows.
fn denied_error(meta: &OperationMeta) -> (u16, &'static str) {
    match meta.service.default_protocol() {
        _ if has_own_denial(meta) => (403, "AuthorizationError"),
        _ if meta.service.former_query.is_some() => (403, "AccessDeniedException"),
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => {
            (400, "AccessDeniedException")
        }
        Protocol::AwsQuery | Protocol::RestXml => (403, "AccessDenied"),
        Protocol::RestJson => (403, "AccessDeniedException"),
        Protocol::Ec2Query => (403, "UnauthorizedOperation"),
    }
}

fn check_refused(meta: &OperationMeta, who: Who, answer: &Answer) {
    let (status, code) = match who {
        Who::Anonymous => anonymous_error(meta),
        Who::Stranger | Who::Denied => denied_error(meta),
    };
    if meta.method == "HEAD" {
        assert_eq!((answer.status, answer.body.len()), (status, 0), "{}", meta.name);
        return;
    }
    assert_eq!(
        (answer.status, &*answer.code()),
        (status, code),
        "{}: {}",
        meta.name,
        answer.body()
    );
    let message = answer.message().unwrap_or_default();
    let says = |text: &str| assert!(message.contains(text), "{}: {message}", meta.name);
    match who {
        Who::Anonymous => {}
        Who::Stranger => {
            says(":user/stranger is not authorized to perform: ");
            // Who may retire a grant the grant alone says.
            match meta.name {
                "RetireGrant" => says("because no resource-based policy allows the "),
                _ => says("because no identity-based policy allows the "),
            }
        }
        Who::Denied => {
            says(":user/denied is not authorized to perform: ");
            says("with an explicit deny in an identity-based policy");
        }
    }
    if who != Who::Anonymous {
        let named =
            meta.actions.iter().any(|action| message.contains(&format!(" perform: {action} ")));
        assert!(named, "{}: none of {:?} in: {message}", meta.name, meta.actions);
    }
}

fn check_record(meta: &OperationMeta, who: Who, answer: &Answer, record: &Value) {
    let code = match who {
        Who::Anonymous => anonymous_error(meta).1,
        Who::Stranger | Who::Denied => denied_error(meta).1,
    };
    // The trail has one code for it, whatever clients are told.
    let code = match code {
        "AccessDeniedException" => "AccessDenied",
        // SNS's, as its model calls it.
        "AuthorizationError" => "AuthorizationErrorException",
        code => code,
    };
    assert_eq!(record["errorCode"], code, "{record}");
    if let Some(message) = answer.message() {
        assert_eq!(record["errorMessage"], message, "{record}");
    }
    assert_eq!(record["responseElements"], Value::Null, "{record}");
    let name = match who {
        Who::Anonymous => Value::Null,
        Who::Stranger => "stranger".into(),
        Who::Denied => "denied".into(),
    };
    assert_eq!(record["userIdentity"]["userName"], name, "{record}");
}

macro_rules! refusals {
    ($($name:ident: $api:ident, $make:expr;)*) => { $(
        mod $name {
            use super::{Who, check};

            #[tokio::test]
            async fn anonymous_callers_are_refused() {
                check(&services::$api::SERVICE, Who::Anonymous).await;
            }

            #[tokio::test]
            async fn a_user_without_policy_is_refused() {
                check(&services::$api::SERVICE, Who::Stranger).await;
            }

            #[tokio::test]
            async fn an_explicit_deny_refuses() {
                check(&services::$api::SERVICE, Who::Denied).await;
            }
        }
    )* };
}

services::for_each_service!(refusals);
