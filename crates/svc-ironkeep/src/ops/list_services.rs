//! ListServices: the services spoken here.

use api_ironkeep::{ListServices, ListServicesRequest, ListServicesResponse, Service};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ironkeep;

impl Handler<ListServices> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListServicesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListServices", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &ListServicesRequest,
        _: Allowed<()>,
    ) -> Result<ListServicesResponse, Failure> {
        let engine = cx.inspect();
        let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let mut services: Vec<Service> = engine
            .services()
            .map(|service| Service {
                name: service.name.to_owned(),
                id: service.id.to_owned(),
                event_source: service.event_source.to_owned(),
                api_version: service.api_version.to_owned(),
                protocols: service
                    .protocols
                    .iter()
                    .map(|protocol| format!("{protocol:?}"))
                    .collect(),
                operation_count: count(service.operations.len()),
                served_count: count(
                    service.operations.iter().filter(|meta| engine.serves(meta)).count(),
                ),
            })
            .collect();
        services.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(ListServicesResponse { services })
    }
}
