use super::{SubscriptionDelivery, TopicDelivery};

#[test]
fn without_a_policy_an_endpoint_is_called_four_times() {
    let phases = TopicDelivery::of(None).effective(None).phases;
    let pauses: Vec<_> = (1..=4).map(|failures| phases.pause_seconds(failures)).collect();
    assert_eq!(pauses, [Some(20), Some(20), Some(20), None]);
}

#[test]
fn a_subscription_says_more_than_its_topic_unless_the_topic_forbids_it() {
    let own = r#"{"healthyRetryPolicy":{"numRetries":0},"throttlePolicy":{"maxReceivesPerSecond":5},"requestPolicy":{"headerContentType":"application/json"}}"#;
    let own = SubscriptionDelivery::parse(own).unwrap();
    let effective = TopicDelivery::of(None).effective(Some(&own));
    assert_eq!(effective.phases.pause_seconds(1), None);
    assert_eq!(effective.calls_per_second, Some(5));
    assert_eq!(effective.content_type.as_deref(), Some("application/json"));
    let topic = TopicDelivery::parse(r#"{"http":{"disableSubscriptionOverrides":true}}"#).unwrap();
    let effective = topic.effective(Some(&own));
    assert_eq!((effective.calls_per_second, effective.content_type), (None, None));
    assert_eq!(effective.phases.pause_seconds(1), Some(20));
}

#[test]
fn what_is_no_policy_is_refused() {
    for text in [
        "{",
        "[]",
        r#"{"http":{"unknown":1}}"#,
        r#"{"http":{"defaultHealthyRetryPolicy":{"numRetries":101}}}"#,
        r#"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":0}}}"#,
        r#"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":30,"maxDelayTarget":20}}}"#,
        r#"{"http":{"defaultHealthyRetryPolicy":{"numRetries":2,"numNoDelayRetries":3}}}"#,
        r#"{"http":{"defaultHealthyRetryPolicy":{"numRetries":100,"minDelayTarget":60,"maxDelayTarget":60}}}"#,
        r#"{"http":{"defaultThrottlePolicy":{"maxReceivesPerSecond":0}}}"#,
        r#"{"http":{"defaultRequestPolicy":{"headerContentType":"x/y"}}}"#,
    ] {
        assert!(TopicDelivery::parse(text).is_err(), "{text}");
    }
    assert!(SubscriptionDelivery::parse(r#"{"sicklyRetryPolicy":{}}"#).is_err());
    assert!(
        SubscriptionDelivery::parse(r#"{"sicklyRetryPolicy":null,"guaranteed":false}"#).is_ok()
    );
}
