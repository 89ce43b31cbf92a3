//! What the front door and the shell do for buckets whose owners want to know of the requests to them.

use std::sync::Arc;

use identity::Caller;

use crate::call::Answered;
use crate::ctx::Ctx;
use crate::domain_event::DomainEvent;
use crate::engine::Engine;
use crate::request_info::RequestInfo;
use crate::request_log::{RequestAnswered, RequestLog, Sent};

impl Engine {
    /// Takes what became of a request to a watched bucket. Does not wait.
    pub fn log_request(&self, log: RequestLog, sent: Sent) {
        let events = log.events((&*self.clock, &*self.random), sent);
        self.request_logs.put(events, &self.counters);
    }

    /// Adds to the answer of a website's host what is known of its request.
    pub(crate) async fn watch_visit(
        self: &Arc<Self>,
        info: RequestInfo,
        (bucket, path): (&str, &str),
        answered: &mut Answered,
    ) {
        if answered.is_only_counted {
            return;
        }
        if answered.log.is_none() {
            let mut cx = Ctx::new(Arc::clone(self), Arc::new(Caller::anonymous()), info);
            self.watch(&mut cx, Some(bucket)).await;
            let resource = format!("/{bucket}{path}");
            answered.log = cx.ended("GetObject", Some(&resource), None);
        }
        if let Some(log) = &mut answered.log {
            log.set_website(answered.call.error.clone());
        }
    }

    /// Notes that `bucket` is watched, where no handler came so far.
    pub(crate) async fn watch(&self, cx: &mut Ctx, bucket: Option<&str>) {
        let (Some(bucket), Some(buckets)) = (bucket, &self.front.watched) else { return };
        if !cx.watched.is_empty() || !self.consumers.want(RequestAnswered::TYPE) {
            return;
        }
        match buckets.find(&self.store, bucket).await {
            Ok(Some(found)) => cx.watched.add(found, None),
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "a refused request is in no log"),
        }
    }
}
