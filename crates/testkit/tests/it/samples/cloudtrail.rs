//! CloudTrail.

use super::Sample;

/// The calls that make what the samples act on: a trail that is on and one that is off.
pub(crate) const TRAIL_RESOURCES: &[Sample] = &[
    Sample::json(
        "CreateTrail",
        r#"{"Name":"used","S3BucketName":"trail-logs","TagsList":[{"Key":"k","Value":"v"}]}"#,
    ),
    Sample::json("StartLogging", r#"{"Name":"used"}"#),
    Sample::json(
        "PutInsightSelectors",
        r#"{"TrailName":"used","InsightSelectors":[{"InsightType":"ApiCallRateInsight"}]}"#,
    ),
    Sample::json("CreateTrail", r#"{"Name":"idle","S3BucketName":"trail-logs"}"#),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("AddTags", r#"{"ResourceId":"$TRAIL","TagsList":[{"Key":"a","Value":"b"}]}"#),
    Sample::json("CreateTrail", r#"{"Name":"fresh","S3BucketName":"trail-logs"}"#),
    Sample::json("DeleteTrail", r#"{"Name":"used"}"#),
    Sample::json("DescribeTrails", "{}"),
    Sample::json("GetEventSelectors", r#"{"TrailName":"used"}"#),
    Sample::json("GetInsightSelectors", r#"{"TrailName":"used"}"#),
    Sample::json("GetTrail", r#"{"Name":"used"}"#),
    Sample::json("GetTrailStatus", r#"{"Name":"used"}"#),
    Sample::json("ListPublicKeys", "{}"),
    Sample::json("ListTags", r#"{"ResourceIdList":["$TRAIL"]}"#),
    Sample::json("ListTrails", "{}"),
    Sample::json("LookupEvents", "{}"),
    Sample::json(
        "PutEventSelectors",
        r#"{"TrailName":"used","EventSelectors":[{"ReadWriteType":"WriteOnly"}]}"#,
    ),
    Sample::json(
        "PutInsightSelectors",
        r#"{"TrailName":"used","InsightSelectors":[{"InsightType":"ApiErrorRateInsight"}]}"#,
    ),
    Sample::json("RemoveTags", r#"{"ResourceId":"$TRAIL","TagsList":[{"Key":"k"}]}"#),
    Sample::json("StartLogging", r#"{"Name":"idle"}"#),
    Sample::json("StopLogging", r#"{"Name":"used"}"#),
    Sample::json("UpdateTrail", r#"{"Name":"used","S3KeyPrefix":"p"}"#),
];
