//! Every table of an installation.

use tables::{Rollback, TableSpec};

use crate::{slots_seen, tls};

/// The tables of each crate that has some, by the crate's name.
pub(crate) static TABLES: &[(&str, &[TableSpec])] = &[
    ("engine", engine::TABLES),
    ("identity", identity::records::TABLES),
    ("server", &[slots_seen::SEEN.spec(), tls::IDENTITY.spec()]),
    ("svc-acm", svc_acm::TABLES),
    ("svc-acm-pca", svc_acm_pca::TABLES),
    ("svc-cloudhsmv2", svc_cloudhsmv2::TABLES),
    ("svc-cloudtrail", svc_cloudtrail::TABLES),
    ("svc-cloudwatch", svc_cloudwatch::TABLES),
    ("svc-dynamodb", svc_dynamodb::TABLES),
    ("svc-events", svc_events::TABLES),
    ("svc-logs", svc_logs::TABLES),
    ("svc-glacier", svc_glacier::TABLES),
    ("svc-kinesis", svc_kinesis::TABLES),
    ("svc-kms", svc_kms::TABLES),
    ("svc-macie2", svc_macie2::TABLES),
    ("svc-s3", svc_s3::TABLES),
    ("svc-secretsmanager", svc_secretsmanager::TABLES),
    ("svc-sns", svc_sns::TABLES),
    ("svc-sqs", svc_sqs::TABLES),
    ("svc-ssm", svc_ssm::TABLES),
    ("svc-stepfunctions", svc_stepfunctions::TABLES),
];

/// The tables whose rows whoever operates the store may roll back one by one. All others are guarded.
pub(crate) fn unguarded() -> impl Iterator<Item = &'static str> {
    let all = TABLES.iter().flat_map(|(_, tables)| *tables);
    all.filter(|table| table.rollback != Rollback::Guarded).map(|table| table.name)
}

#[cfg(test)]
mod tests;
