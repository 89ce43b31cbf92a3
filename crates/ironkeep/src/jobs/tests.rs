use serde_json::json;

use super::line;

#[test]
fn a_job_is_a_line() {
    let mut job = json!({
        "Name": "s3-garbage", "RoundCount": 7, "ItemCount": 3, "FailureCount": 1, "SetAsideCount": 1,
        "LagSeconds": 0, "IsRunning": false,
    });
    assert_eq!(line(&job), "s3-garbage: 7 rounds, 3 done, 1 failures, 1 set aside");
    job["LagSeconds"] = json!(90);
    job["IsRunning"] = json!(true);
    job["Outage"] = json!("Store");
    let more =
        "s3-garbage: 7 rounds, 3 done, 1 failures, 1 set aside, 90 s behind, running, waits: Store";
    assert_eq!(line(&job), more);
}
