use super::{RedriveAllowPolicy, RedrivePolicy};

const ARN: &str = "arn:aws:sqs:us-east-1:111122223333:dead";

#[test]
fn a_redrive_policy_has_a_queue_and_a_count() {
    for count in ["3", "\"3\""] {
        let text = format!(r#"{{"deadLetterTargetArn":"{ARN}","maxReceiveCount":{count}}}"#);
        let policy = RedrivePolicy::parse(&text).unwrap().unwrap();
        assert_eq!((policy.target_name(), policy.max_receive_count), ("dead", 3));
        assert_eq!(RedrivePolicy::parse(&policy.shown()).unwrap(), Some(policy));
    }
    assert_eq!(RedrivePolicy::parse("").unwrap(), None);
    for bad in [
        "x".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        format!(r#"{{"deadLetterTargetArn":"{ARN}"}}"#),
        r#"{"maxReceiveCount":3}"#.to_owned(),
        r#"{"deadLetterTargetArn":"dummy","maxReceiveCount":42}"#.to_owned(),
        format!(r#"{{"deadLetterTargetArn":"{ARN}","maxReceiveCount":0}}"#),
        format!(r#"{{"deadLetterTargetArn":"{ARN}","maxReceiveCount":1001}}"#),
        format!(r#"{{"deadLetterTargetArn":"{ARN}","maxReceiveCount":3,"more":1}}"#),
    ] {
        assert!(RedrivePolicy::parse(&bad).is_err(), "{bad}");
    }
}

#[test]
fn a_redrive_allow_policy_names_whose_dead_letters_it_takes() {
    let check = |text: &str, allowed: bool| {
        let policy = RedriveAllowPolicy::parse(text).unwrap().unwrap();
        assert_eq!(policy.allows(ARN), allowed, "{text}");
        assert_eq!(RedriveAllowPolicy::parse(&policy.shown()).unwrap(), Some(policy));
    };
    check(r#"{"redrivePermission":"allowAll"}"#, true);
    check(r#"{"redrivePermission":"denyAll"}"#, false);
    check(&format!(r#"{{"redrivePermission":"byQueue","sourceQueueArns":["{ARN}"]}}"#), true);
    check(&format!(r#"{{"redrivePermission":"byQueue","sourceQueueArns":["{ARN}2"]}}"#), false);
    for bad in [
        "x",
        "{}",
        r#"{"redrivePermission":"some"}"#,
        r#"{"redrivePermission":"byQueue"}"#,
        r#"{"redrivePermission":"byQueue","sourceQueueArns":["x"]}"#,
        &format!(r#"{{"redrivePermission":"allowAll","sourceQueueArns":["{ARN}"]}}"#),
    ] {
        assert!(RedriveAllowPolicy::parse(bad).is_err(), "{bad}");
    }
}
