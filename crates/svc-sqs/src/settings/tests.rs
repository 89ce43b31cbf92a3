use std::collections::BTreeMap;

use super::{Encryption, Settings};

fn applied(is_fifo: bool, sent: &[(&str, &str)]) -> Result<Settings, String> {
    let sent: BTreeMap<String, String> =
        sent.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut settings = Settings::new(is_fifo);
    settings.apply(&sent).map(|()| settings).map_err(|error| error.code().to_owned())
}

#[test]
fn numbers_have_bounds() {
    for (name, least, most) in [
        ("VisibilityTimeout", 0, 43_200),
        ("DelaySeconds", 0, 900),
        ("MaximumMessageSize", 1_024, 1_048_576),
        ("MessageRetentionPeriod", 60, 1_209_600),
        ("ReceiveMessageWaitTimeSeconds", 0, 20),
    ] {
        for good in [least, most] {
            let settings = applied(false, &[(name, &good.to_string())]).unwrap();
            assert_eq!(settings.shown().get(name), Some(&good.to_string()), "{name}");
        }
        for bad in [(least - 1).to_string(), (most + 1).to_string(), "x".to_owned(), String::new()]
        {
            let refused = applied(false, &[(name, &bad)]);
            assert_eq!(refused, Err("InvalidAttributeValue".to_owned()), "{name} {bad}");
        }
    }
}

#[test]
fn one_kind_of_encryption_at_a_time() {
    let kms = |reuse_seconds| Encryption::Kms { key_id: "k".to_owned(), reuse_seconds };
    let check = |sent: &[(&str, &str)], expected: Encryption| {
        assert_eq!(applied(false, sent).unwrap().encryption, expected, "{sent:?}");
    };
    check(&[], Encryption::Owned { is_asked: true });
    check(&[("SqsManagedSseEnabled", "false")], Encryption::Owned { is_asked: false });
    check(&[("KmsMasterKeyId", "k")], kms(300));
    check(&[("KmsMasterKeyId", "k"), ("KmsDataKeyReusePeriodSeconds", "60")], kms(60));
    check(&[("KmsMasterKeyId", "k"), ("SqsManagedSseEnabled", "false")], kms(300));
    check(&[("KmsMasterKeyId", "")], Encryption::Owned { is_asked: true });
    let both = applied(false, &[("KmsMasterKeyId", "k"), ("SqsManagedSseEnabled", "true")]);
    assert_eq!(both, Err("InvalidAttributeName".to_owned()));
    let reuse = applied(false, &[("KmsDataKeyReusePeriodSeconds", "59")]);
    assert_eq!(reuse, Err("InvalidAttributeValue".to_owned()));
}

#[test]
fn attributes_of_order_are_of_queues_in_order() {
    let refused = |is_fifo, name, value| applied(is_fifo, &[(name, value)]).unwrap_err();
    assert_eq!(refused(false, "ContentBasedDeduplication", "true"), "InvalidAttributeName");
    assert_eq!(refused(false, "FifoQueue", "true"), "InvalidParameterValueException");
    assert_eq!(refused(true, "FifoQueue", "false"), "InvalidAttributeValue");
    assert_eq!(refused(true, "FifoThroughputLimit", "perMessageGroupId"), "InvalidAttributeValue");
    assert_eq!(refused(true, "DeduplicationScope", "all"), "InvalidAttributeValue");
    assert_eq!(refused(false, "QueueArn", "x"), "InvalidAttributeName");
    assert_eq!(refused(false, "Nonsense", "x"), "InvalidAttributeName");
    let both =
        [("DeduplicationScope", "messageGroup"), ("FifoThroughputLimit", "perMessageGroupId")];
    assert!(applied(true, &both).is_ok());
}
