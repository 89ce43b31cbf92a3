use names::AccountId;

use super::{AuditNotes, AuditedResource};

#[test]
fn each_resource_is_named_once_in_the_order_they_came() {
    let account = AccountId::parse("111122223333").unwrap();
    let mut notes = AuditNotes::default();
    for round in 0..2 {
        for number in 0..1_000 {
            let arn = format!("arn:aws:s3:::bucket/{number}");
            let (account, kind) = (account.clone(), "AWS::S3::Object");
            notes.add(AuditedResource { arn, kind, account, is_private: false });
        }
        assert_eq!(notes.resources.len(), 1_000, "round {round}");
    }
    for (number, resource) in notes.resources.iter().enumerate() {
        assert_eq!(resource.arn, format!("arn:aws:s3:::bucket/{number}"));
    }
}
