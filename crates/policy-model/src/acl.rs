//! Access control lists of S3: rule 1.9.
use crate::principal::Class;
use crate::statement::RequestView;
use crate::{CallerKind, Question};

/// An access control list, and what goes with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModelAcl {
    /// Grantee and permission, as S3 writes them: a canonical user id or the last part of a group's URI.
    pub grants: Vec<(String, String)>,
    /// The object's owner, where it is not the bucket's.
    pub object_owner: Option<String>,
    /// IgnorePublicAcls.
    pub ignore_public: bool,
}

/// The table of AWS's page: a permission and the actions it allows.
const PERMISSIONS: [(&str, &str); 4] = [
    (
        "READ",
        "s3:ListBucket s3:ListBucketVersions s3:ListBucketMultipartUploads s3:GetObject s3:GetObjectVersion",
    ),
    ("WRITE", "s3:PutObject"),
    ("READ_ACP", "s3:GetBucketAcl s3:GetObjectAcl s3:GetObjectVersionAcl"),
    ("WRITE_ACP", "s3:PutBucketAcl s3:PutObjectAcl s3:PutObjectVersionAcl"),
];

/// The classes by which a list's grants name the caller for the action.
pub(crate) fn classes(asked: &RequestView<'_, '_>) -> Vec<Class> {
    let question = asked.question;
    let Some(acl) = &question.acl else { return Vec::new() };
    let action = question.action.to_lowercase();
    let needed = PERMISSIONS
        .iter()
        .find(|(_, actions)| actions.to_lowercase().split_whitespace().any(|one| one == action));
    let Some((needed, _)) = needed else {
        asked.hit("1.9 no permission allows the action");
        return Vec::new();
    };
    let mut classes = Vec::new();
    for (grantee, permission) in &acl.grants {
        if permission != needed && permission != "FULL_CONTROL" {
            asked.hit("1.9 another permission");
            continue;
        }
        let public = grantee == "AllUsers" || grantee == "AuthenticatedUsers";
        if public && acl.ignore_public {
            asked.hit("1.9 IgnorePublicAcls");
            continue;
        }
        match named(question, grantee) {
            Some((class, rule)) => {
                asked.hit(rule);
                classes.push(class);
            }
            None => asked.hit("1.9 grant to somebody else"),
        }
    }
    classes
}

fn named(question: &Question, grantee: &str) -> Option<(Class, &'static str)> {
    let caller = &question.caller;
    match grantee {
        "AllUsers" => Some((Class::Any, "1.9 AllUsers")),
        "AuthenticatedUsers" => caller.account().map(|_| (Class::Any, "1.9 AuthenticatedUsers")),
        "LogDelivery" => (caller.kind == CallerKind::Service
            && caller.name == "logging.s3.amazonaws.com")
            .then_some((Class::Service, "1.9 LogDelivery")),
        id => (caller.canonical_id.as_deref() == Some(id))
            .then_some((Class::Canonical, "1.9 account by its canonical id")),
    }
}
