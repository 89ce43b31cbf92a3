//! What the resource of a task names: an operation that is served, and how its parameters are given.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html>

use engine::{Ctx, View};
use names::ArnNamespace;
use states_language::{Known, Resource};
use wire::OperationMeta;

/// The integrations that have names of their own, with the SDKs' name of the service.
const OPTIMISED: [(&str, &str); 8] = [
    ("sqs:sendMessage", "sqs"),
    ("sns:publish", "sns"),
    ("events:putEvents", "eventbridge"),
    ("states:startExecution", "sfn"),
    ("dynamodb:getItem", "dynamodb"),
    ("dynamodb:putItem", "dynamodb"),
    ("dynamodb:updateItem", "dynamodb"),
    ("dynamodb:deleteItem", "dynamodb"),
];

/// How a task goes on once its call is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// With the answer of the call.
    Answer,
    /// When what the call began is over.
    Sync,
    /// As `Sync`, the output as what it is instead of as text.
    SyncParsed,
    /// When somebody answers with its token.
    Token,
}

/// What a task calls.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Action {
    pub(crate) meta: &'static OperationMeta,
    pub(crate) pattern: Pattern,
    /// By its own name, and not by that of the SDK.
    pub(crate) is_optimised: bool,
}

/// Who finds operations by their names.
pub(crate) trait Find {
    fn operation(&self, service: &str, operation: &str) -> Option<&'static OperationMeta>;
}

impl Find for Ctx {
    fn operation(&self, service: &str, operation: &str) -> Option<&'static OperationMeta> {
        self.served_operation(service, operation)
    }
}

impl Find for View<'_> {
    fn operation(&self, service: &str, operation: &str) -> Option<&'static OperationMeta> {
        self.served_operation(service, operation)
    }
}

impl Action {
    /// What `resource` names; none where it is not served.
    pub(crate) fn of(resource: &str, find: &dyn Find) -> Option<Self> {
        let (namespace, rest) = ArnNamespace::split(resource)?;
        if namespace.service() != "states" || !namespace.account().is_empty() {
            return None;
        }
        let (plain, pattern) = split(rest);
        if let Some(sdk) = plain.strip_prefix("aws-sdk:") {
            let (service, operation) = sdk.split_once(':')?;
            let meta = find.operation(service, operation)?;
            let is_sync = matches!(pattern, Pattern::Sync | Pattern::SyncParsed);
            return (!is_sync).then_some(Self { meta, pattern, is_optimised: false });
        }
        let (_, service) = OPTIMISED.iter().find(|(name, _)| *name == plain)?;
        let (_, operation) = plain.split_once(':')?;
        let meta = find.operation(service, operation)?;
        let takes = match pattern {
            Pattern::Answer => true,
            Pattern::Token => *service != "dynamodb",
            Pattern::Sync | Pattern::SyncParsed => *service == "sfn",
        };
        takes.then_some(Self { meta, pattern, is_optimised: true })
    }
}

fn split(rest: &str) -> (&str, Pattern) {
    let endings = [
        (".waitForTaskToken", Pattern::Token),
        (".sync:2", Pattern::SyncParsed),
        (".sync", Pattern::Sync),
    ];
    let found = endings.into_iter().find_map(|(end, it)| Some((rest.strip_suffix(end)?, it)));
    found.unwrap_or((rest, Pattern::Answer))
}

/// Says which resources tasks may name.
pub(crate) struct Served<'a>(pub(crate) &'a dyn Find);

impl Known for Served<'_> {
    fn resource(&self, resource: &str) -> Resource {
        match Action::of(resource, self.0) {
            Some(_) => Resource::Served,
            None => Resource::Refused(format!(
                "The resource provided {resource} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
            )),
        }
    }
}
