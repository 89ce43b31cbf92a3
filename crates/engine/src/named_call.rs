//! Calls of operations that are known by their names alone: what a user's workflow does, with the session of the
//! role that the user named. Through the same pipeline as every other call.

use names::Region;
use wire::{Body, OperationMeta, Shape, Slot, ValueRef};

use crate::acting::RoleSession;
use crate::ctx::{Ctx, View};
use crate::engine::Engine;
use crate::failure::Failure;
use crate::pipeline::nested_named;
use crate::request_info::RequestInfo;

impl Engine {
    /// The operation, if it is served; `service` is AWS's id of the service, without spaces and in small letters
    /// as the SDKs have it, and the first letter of `operation` may be small.
    fn served_operation(&self, service: &str, operation: &str) -> Option<&'static OperationMeta> {
        let is_service = |id: &str| {
            let own = id.chars().filter(|sign| *sign != ' ').map(|sign| sign.to_ascii_lowercase());
            own.eq(service.chars())
        };
        let is_operation = |name: &str| {
            let (mut own, mut asked) = (name.chars(), operation.chars());
            let first = own.next().zip(asked.next());
            first.is_some_and(|(own, asked)| own.eq_ignore_ascii_case(&asked)) && own.eq(asked)
        };
        self.routes.metas().find(|meta| is_operation(meta.name) && is_service(meta.service.id))
    }
}

impl View<'_> {
    /// See [`Ctx::served_operation`].
    #[must_use]
    pub fn served_operation(
        &self,
        service: &str,
        operation: &str,
    ) -> Option<&'static OperationMeta> {
        self.engine().served_operation(service, operation)
    }
}

impl Ctx {
    /// The operation that the SDKs know as `operation` of `service` (`getObject` of `s3`), if it is served.
    #[must_use]
    pub fn served_operation(
        &self,
        service: &str,
        operation: &str,
    ) -> Option<&'static OperationMeta> {
        self.engine.served_operation(service, operation)
    }

    /// As [`Ctx::call_as`], of an operation that is known by its facts. A body of the answer is read into memory.
    ///
    /// # Errors
    /// The failure of the called operation; `EntityTooLarge` for a body beyond `body_bytes_max`.
    pub async fn call_named_as(
        &mut self,
        session: &RoleSession,
        (region, meta): (Region, &'static OperationMeta),
        input: Box<dyn Shape>,
        body_bytes_max: usize,
    ) -> Result<Box<dyn Shape>, Failure> {
        let request = RequestInfo {
            region,
            called_via: Vec::new(),
            source: None,
            acting: Some(session.service()),
            ..RequestInfo::clone(&self.request)
        };
        let call = (session.shared_caller(), request);
        let mut output = Box::pin(nested_named(self, meta, call, input)).await?;
        let index = output.schema().payload;
        let Some(index) = index else { return Ok(output) };
        let is_body = output.member(index).is_some_and(|it| matches!(it.view(), ValueRef::Body(_)));
        if is_body
            && let Some(member) = output.member_mut(index)
            && let Slot::Body(slot) = member.slot()
        {
            let body = core::mem::take(slot).collect(body_bytes_max).await;
            *slot = Body::from(body.map_err(|error| match error {
                wire::BodyError::Refused(error) => Failure::Aws(error),
                error @ wire::BodyError::Transport(_) => Failure::Internal(error.to_string()),
            })?);
        }
        Ok(output)
    }
}
