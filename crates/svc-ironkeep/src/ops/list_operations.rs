//! ListOperations: the operations of a service, and which of them are answered.

use api_ironkeep::{
    EventCategory, ListOperations, ListOperationsRequest, ListOperationsResponse, Operation, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Category;

use crate::Ironkeep;

impl Handler<ListOperations> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListOperationsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListOperations", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListOperationsRequest,
        _: Allowed<()>,
    ) -> Result<ListOperationsResponse, Failure> {
        let engine = cx.inspect();
        let service = engine.services().find(|service| service.name == input.service_name);
        let service = service.ok_or_else(|| {
            errors::no_such_entity_exception(format!(
                "There is no service `{}` here.",
                input.service_name
            ))
        })?;
        let operation = |meta: &&'static wire::OperationMeta| Operation {
            name: meta.name.to_owned(),
            is_served: engine.serves(meta),
            actions: meta.actions.iter().map(|action| (*action).to_owned()).collect(),
            read_only: meta.read_only,
            category: match meta.category {
                Category::Management => EventCategory::Management,
                Category::Data => EventCategory::Data,
            },
        };
        Ok(ListOperationsResponse {
            operations: service.operations.iter().map(operation).collect(),
        })
    }
}
