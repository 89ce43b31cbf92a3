//! Records of the trail, handed on to collectors outside as they become durable.
//!
//! Each collector is a consumer of the journal: what it has taken is where its cursor stands, a collector
//! that does not answer is asked again for as long as it takes, and no request ever waits for one. A
//! record may come twice (`eventID` tells), and none is left out. How a collector is reached is for the
//! server to know.

use core::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use engine::{
    Batch, Consume, Consumed, Consumer, EngineBuilder, Failure, OnFailure, Route, Service, Writer,
    consumer,
};
use journal::{Kind, Record};

/// As whom the consumers act; they call nobody.
const SELF: &str = "ironkeep.amazonaws.com";

/// Something outside that takes records.
#[async_trait]
pub trait Collector: fmt::Debug + Send + Sync {
    /// Hands over `records`, oldest first; returns when the collector has them all, as far as its protocol
    /// tells.
    ///
    /// # Errors
    /// Why it has not, without a secret: for the log, and shown with the consumer's state.
    async fn take(&self, records: &[&Record]) -> Result<(), String>;
}

/// The collectors there are.
#[derive(Debug)]
pub struct Forwarding {
    /// That of syslog.
    pub syslog: Option<Arc<dyn Collector>>,
    /// That of a webhook.
    pub webhook: Option<Arc<dyn Collector>>,
    /// That of OpenTelemetry.
    pub otlp: Option<Arc<dyn Collector>>,
}

impl Forwarding {
    /// Adds it to what follows the journal.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Forwarding {
    const ROUTES: &'static [Route<Self>] = &[];
    const CONSUMERS: &'static [Consumer<Self>] =
        &[consumer::<Self, ToSyslog>(), consumer::<Self, ToWebhook>(), consumer::<Self, ToOtlp>()];
}

struct ToSyslog;

#[async_trait]
impl Consume<Forwarding> for ToSyslog {
    const NAME: &'static str = "forward-syslog";
    const PRINCIPAL: &'static str = SELF;
    // A record that was left out would be missing where somebody looks for it.
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn consume(
        service: &Forwarding,
        _: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        forward(service.syslog.as_deref(), batch).await
    }
}

struct ToWebhook;

#[async_trait]
impl Consume<Forwarding> for ToWebhook {
    const NAME: &'static str = "forward-webhook";
    const PRINCIPAL: &'static str = SELF;
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn consume(
        service: &Forwarding,
        _: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        forward(service.webhook.as_deref(), batch).await
    }
}

struct ToOtlp;

#[async_trait]
impl Consume<Forwarding> for ToOtlp {
    const NAME: &'static str = "forward-otlp";
    const PRINCIPAL: &'static str = SELF;
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn consume(
        service: &Forwarding,
        _: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        forward(service.otlp.as_deref(), batch).await
    }
}

/// Without a collector the cursor goes on: one that is added later begins there.
async fn forward(collector: Option<&dyn Collector>, batch: &Batch) -> Result<Consumed, Failure> {
    let is_audit = |record: &&Record| record.kind == Kind::Audit;
    let records: Vec<&Record> = batch.records().iter().filter(is_audit).collect();
    if let Some(collector) = collector.filter(|_| !records.is_empty()) {
        collector.take(&records).await.map_err(Failure::Internal)?;
    }
    Ok(Consumed::Done)
}
