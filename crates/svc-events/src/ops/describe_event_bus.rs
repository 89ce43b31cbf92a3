//! DescribeEventBus: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html>

use api_events::{DescribeEventBus, DescribeEventBusRequest, DescribeEventBusResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::access_policy::shown;
use crate::find::{FoundBus, find_bus};

impl Handler<DescribeEventBus> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeEventBusRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.name.as_deref();
        let (found, access) = find_bus(cx, named, "events:DescribeEventBus").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeEventBusRequest,
        found: Allowed<FoundBus>,
    ) -> Result<DescribeEventBusResponse, Failure> {
        let bus = found.present()?;
        let policy = match &bus.policy {
            Some(policy) => Some(shown(cx, policy).await?),
            None => None,
        };
        let at = |ms: Option<i64>| ms.map(wire::Timestamp::from_unix_ms);
        Ok(DescribeEventBusResponse {
            name: Some(bus.name.clone()),
            arn: Some(bus.arn()),
            description: bus.description.clone(),
            kms_key_identifier: bus.kms_key.clone(),
            policy,
            creation_time: at(bus.created_ms),
            last_modified_time: at(bus.changed_ms),
            ..DescribeEventBusResponse::default()
        })
    }
}
