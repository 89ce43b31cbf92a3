//! What the pipeline knows of a handler: one shape for those with a part that happens once and for
//! those without.

use core::any::Any;
use core::future::Future;

use wire::Operation;

use crate::ctx::{Ctx, View};
use crate::failure::Failure;
use crate::route::{Handler, Service, StagedHandler};
use crate::touch::Touches;

/// Marks the steps of a [`Handler`].
pub(crate) enum Plain {}

/// Marks the steps of a [`StagedHandler`].
pub(crate) enum Staged {}

/// The steps of one operation. `K` says which kind of handler they come from.
pub(crate) trait Steps<O: Operation, K>: Service {
    type Touches: Touches;
    /// What came of the part that happens once.
    type Staged: Send + Sync + 'static;

    fn touches(
        &self,
        cx: &mut View<'_>,
        input: &O::Input,
    ) -> impl Future<Output = Result<Self::Touches, Failure>> + Send;

    /// Handles the allowed request. What an earlier attempt staged is in `staged`; if there was
    /// none, it is there afterwards, whatever becomes of this attempt.
    fn handle(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: <Self::Touches as Touches>::Allowed,
        staged: &mut Option<Self::Staged>,
    ) -> impl Future<Output = Result<O::Output, Failure>> + Send;
}

impl<S: Handler<O>, O: Operation> Steps<O, Plain> for S {
    type Touches = <S as Handler<O>>::Touches;
    type Staged = ();

    fn touches(
        &self,
        cx: &mut View<'_>,
        input: &O::Input,
    ) -> impl Future<Output = Result<Self::Touches, Failure>> + Send {
        Handler::touches(self, cx, input)
    }

    fn handle(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: <Self::Touches as Touches>::Allowed,
        _: &mut Option<()>,
    ) -> impl Future<Output = Result<O::Output, Failure>> + Send {
        Handler::handle(self, cx, input, allowed)
    }
}

impl<S: StagedHandler<O>, O: Operation> Steps<O, Staged> for S {
    type Touches = <S as StagedHandler<O>>::Touches;
    type Staged = <S as StagedHandler<O>>::Staged;

    fn touches(
        &self,
        cx: &mut View<'_>,
        input: &O::Input,
    ) -> impl Future<Output = Result<Self::Touches, Failure>> + Send {
        StagedHandler::touches(self, cx, input)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: <Self::Touches as Touches>::Allowed,
        staged: &mut Option<Self::Staged>,
    ) -> Result<O::Output, Failure> {
        let staged = match staged {
            Some(staged) => staged,
            None => {
                let fresh = Box::pin(StagedHandler::stage(self, cx, input, &allowed)).await?;
                if !cx.tx.is_read_only() {
                    let name = O::META.name;
                    return Err(Failure::Internal(format!("the stage of {name} wrote a row")));
                }
                staged.insert(fresh)
            }
        };
        StagedHandler::handle(self, cx, input, allowed, staged).await
    }
}

/// What a nested call staged, between its attempts, with its type erased.
#[derive(Default)]
pub(crate) struct Erased(Option<Box<dyn Any + Send>>);

impl Erased {
    pub(crate) fn take<T: Any>(&mut self) -> Option<T> {
        self.0.take()?.downcast().ok().map(|value| *value)
    }

    pub(crate) fn keep<T: Any + Send>(&mut self, value: Option<T>) {
        self.0 = value.map(|value| Box::new(value) as Box<dyn Any + Send>);
    }
}
