//! Step Functions: state machines whose executions are durable, step by step.
//!
//! A state machine is a row and its definition, sealed. An execution is a row, how it stands, and its history. A
//! job takes it further: each step is one commit, after which the execution goes on from there, whatever happens to
//! the server. What a task does it does with the role of the state machine, through the same pipeline as every call.
//! The language itself is in `states-language`, which knows neither stores nor time.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html>

use std::sync::Arc;

use api_stepfunctions as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route, staged};
use tokio::sync::Notify;

mod arns;
mod limits;
mod refusal;
mod rows;

mod sealing;

mod execution;
mod machine;
mod tokens;

mod bells;
mod chance;
mod changed;
mod due;
mod kms;
mod opened;
mod page;
mod resource;
mod role;
mod role_key;
mod settings;
mod tags;

mod find;

mod answering;
mod begin_express;
mod calling;
mod children;
mod progress;
mod removal;
mod starting;
mod stepping;

mod tables;

mod ops;

use crate::begin_express::BeginExpress;
use crate::removal::Forgetting;
use crate::role_key::RoleKey;
use crate::stepping::{Outcomes, Steps};

pub use crate::tables::TABLES;

/// As whom the service acts.
pub(crate) const PRINCIPAL: &str = "states.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct Sfn {
    bell: Arc<Notify>,
    outcomes: Outcomes,
}

impl Sfn {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Sfn {
    const ROUTES: &'static [Route<Self>] = &[
        staged::<Self, api::CreateStateMachine>(),
        route::<Self, api::DeleteStateMachine>(),
        route::<Self, api::DescribeExecution>(),
        route::<Self, api::DescribeStateMachine>(),
        route::<Self, api::DescribeStateMachineForExecution>(),
        route::<Self, api::GetExecutionHistory>(),
        route::<Self, api::ListExecutions>(),
        route::<Self, api::ListStateMachineVersions>(),
        route::<Self, api::ListStateMachines>(),
        route::<Self, api::ListTagsForResource>(),
        staged::<Self, api::RedriveExecution>(),
        staged::<Self, api::SendTaskFailure>(),
        route::<Self, api::SendTaskHeartbeat>(),
        staged::<Self, api::SendTaskSuccess>(),
        staged::<Self, api::StartExecution>(),
        staged::<Self, api::StartSyncExecution>(),
        staged::<Self, api::StopExecution>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        staged::<Self, api::UpdateStateMachine>(),
        route::<Self, api::ValidateStateMachineDefinition>(),
    ];
    const INTERNAL: &'static [Route<Self>] =
        &[staged::<Self, BeginExpress>(), route::<Self, RoleKey>()];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, Forgetting>(), due_job::<Self, Steps>()];
}
