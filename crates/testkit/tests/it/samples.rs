//! One request per operation that is answered: the least that is valid, on resources that exist.
//!
//! The tables must be complete: a routed operation without a line here fails the tests.

mod accessanalyzer;
mod acm;
mod acm_pca;
mod cloudhsmv2;
mod cloudtrail;
mod cloudwatch;
mod dynamodb;
mod events;
mod glacier;
mod iam;
mod ironkeep;
mod kinesis;
mod kms;
mod logs;
mod macie2;
mod organizations;
mod s3;
mod s3control;
mod secretsmanager;
mod sns;
mod sqs;
mod ssm;
mod stepfunctions;
mod sts;

use wire::{OperationMeta, ServiceMeta};

pub(crate) use acm::{CERTIFICATE, EXPORT};
pub(crate) use acm_pca::{
    AUTHORITY, AUTHORITY_CSR, AUTHORITY_DELETED, AUTHORITY_ISSUED, AUTHORITY_RESOURCES,
    AUTHORITY_ROOT, LEAF,
};
pub(crate) use cloudtrail::TRAIL_RESOURCES;
pub(crate) use cloudwatch::ALARM_RESOURCES;
pub(crate) use dynamodb::TABLE_RESOURCES;
pub(crate) use events::EVENT_RESOURCES;
pub(crate) use glacier::{
    ARCHIVE, GLACIER_RESOURCES, VAULT_JOB, VAULT_LOCK, VAULT_PART, VAULT_UPLOAD,
};
pub(crate) use iam::IAM_RESOURCES;
pub(crate) use kinesis::{ITERATOR, STREAM_RESOURCES};
pub(crate) use logs::LOG_RESOURCES;
pub(crate) use macie2::{MACIE_CUSTOM, MACIE_ENABLE, MACIE_FILTER, MACIE_JOB};
pub(crate) use s3::{S3_RESOURCES, TRAIL_BUCKET};
pub(crate) use s3control::{JOB, POINTS};
pub(crate) use secretsmanager::SECRET_RESOURCES;
pub(crate) use sns::{NOTICE, SUBSCRIPTION, TOPIC_RESOURCES};
pub(crate) use sqs::{MOVE_TASK, QUEUE_RESOURCES, RECEIVE, TOLD};
pub(crate) use ssm::PARAMETER_RESOURCES;
pub(crate) use stepfunctions::WORKFLOW_RESOURCES;

/// A request for one operation.
pub(crate) struct Sample {
    pub(crate) operation: &'static str,
    pub(crate) request: Request,
    /// What is not as it is with other operations, and why.
    pub(crate) exception: Option<Exception>,
}

/// `$NAME` stands for something of the world.
pub(crate) enum Request {
    /// A JSON body.
    Json(&'static str),
    /// `Name=value` members of a form, separated by spaces.
    Form(&'static str),
    /// `METHOD /target`, headers, body.
    Http {
        line: &'static str,
        headers: &'static [(&'static str, &'static str)],
        body: &'static str,
    },
}

/// How an operation differs from the rule that only a policy allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exception {
    /// No policy can refuse it.
    NeverRefused(&'static str),
    /// No policy has to allow it; a deny refuses it.
    NeedsNoPolicy(&'static str),
    /// No policy has to allow it, nor is there a need of a signature; a deny refuses it.
    ForAnybody(&'static str),
    /// It is answered, and every item in it is refused.
    PerItem(&'static str),
    /// There cannot be what it asks for, or what it does is not built: whoever may call it gets this
    /// status and error.
    Fails(u16, &'static str),
    /// Not a signature but a token says who calls: whoever calls with one that is none gets this status
    /// and error.
    Bearer(u16, &'static str),
    /// It succeeds without an effect.
    ChangesNothing(&'static str),
}

impl Sample {
    const fn json(operation: &'static str, input: &'static str) -> Self {
        Self { operation, request: Request::Json(input), exception: None }
    }

    const fn form(operation: &'static str, members: &'static str) -> Self {
        Self { operation, request: Request::Form(members), exception: None }
    }

    const fn headers(mut self, sent: &'static [(&'static str, &'static str)]) -> Self {
        if let Request::Http { headers, .. } = &mut self.request {
            *headers = sent;
        }
        self
    }

    const fn body(mut self, sent: &'static str) -> Self {
        if let Request::Http { body, .. } = &mut self.request {
            *body = sent;
        }
        self
    }

    const fn but(mut self, exception: Exception) -> Self {
        self.exception = Some(exception);
        self
    }
}

macro_rules! samples {
    ($($name:ident: $api:ident, $make:expr;)*) => {
        /// The samples of a service.
        pub(crate) fn all(service: &ServiceMeta) -> &'static [Sample] {
            let of = [$((services::$api::SERVICE.name, $name::SAMPLES)),*];
            of.iter().find(|(name, _)| *name == service.name).map_or(&[], |(_, samples)| *samples)
        }
    };
}

services::for_each_service!(samples);

/// The sample of an operation.
pub(crate) fn of(meta: &OperationMeta) -> &'static Sample {
    let found = all(meta.service).iter().find(|sample| sample.operation == meta.name);
    found.unwrap_or_else(|| panic!("{} {} has no sample request", meta.service.name, meta.name))
}
