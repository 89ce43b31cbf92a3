use super::TopicSettings;

fn check(is_fifo: bool, name: &str, value: &str) -> Option<String> {
    let mut settings = TopicSettings::new(is_fifo);
    settings.apply_one(name, value).err().and_then(|error| error.message().map(str::to_owned))
}

#[test]
fn what_has_no_effect_is_refused() {
    for name in ["TracingConfig", "ArchivePolicy", "HTTPSuccessFeedbackRoleArn"] {
        let refused = check(false, name, "Active").unwrap();
        assert!(refused.contains("not supported by this server"), "{refused}");
        assert_eq!(check(false, name, ""), None);
    }
    assert_eq!(check(false, "Unknown", "x").as_deref(), Some("Invalid parameter: AttributeName"));
}

#[test]
fn topics_in_order_have_attributes_of_their_own() {
    assert_eq!(check(true, "ContentBasedDeduplication", "true"), None);
    assert!(check(false, "ContentBasedDeduplication", "true").is_some());
    assert_eq!(check(false, "ContentBasedDeduplication", "false"), None);
    assert_eq!(check(true, "FifoThroughputScope", "MessageGroup"), None);
    assert!(check(true, "FifoThroughputScope", "Queue").is_some());
    assert!(check(false, "FifoTopic", "true").is_some());
    assert!(check(true, "FifoTopic", "false").is_some());
}

#[test]
fn signatures_have_two_versions() {
    assert_eq!(check(false, "SignatureVersion", "2"), None);
    assert!(check(false, "SignatureVersion", "3").is_some());
}
