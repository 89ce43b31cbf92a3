//! Ironkeep's own API.

use super::Sample;

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("ExplainAccess", r#"{"PrincipalArn":"$ROLE","Action":"kms:ListKeys"}"#),
    Sample::json("GetCounters", "{}"),
    Sample::json("GetStatus", "{}"),
    Sample::json("ListOperations", r#"{"ServiceName":"kms"}"#),
    Sample::json("ListServices", "{}"),
    Sample::json("VerifyJournal", "{}"),
];
