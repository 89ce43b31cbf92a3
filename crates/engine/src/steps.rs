//! What the pipeline knows of an operation: one shape for handlers with a part that happens once and for
//! those without, and one type for all of them.

use core::any::Any;
use core::future::Future;
use core::marker::PhantomData;
use std::sync::Arc;

use async_trait::async_trait;
use wire::{Operation, OperationMeta, Shape};

use crate::ctx::{Ctx, View};
use crate::failure::Failure;
use crate::judge::{Judge, Touched};
use crate::public_error::foreign_owner;
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

/// An operation bound to its service, its types erased. What does not depend on them stands outside, where
/// it is compiled once and not for each operation.
#[async_trait]
pub(crate) trait Perform: Send + Sync {
    /// The operation's facts.
    fn meta(&self) -> &'static OperationMeta;

    /// Declares, has judged and handles what `input` (the operation's) asks for; `once` holds what an
    /// earlier attempt staged. Gives the operation's output.
    async fn perform(
        &self,
        cx: &mut Ctx,
        input: &dyn Shape,
        once: &mut Erased,
    ) -> Result<Box<dyn Shape>, Failure>;
}

/// The steps of operation `O` in service `S`.
pub(crate) struct Endpoint<S, O, K> {
    service: Arc<S>,
    operation: PhantomData<fn() -> (O, K)>,
}

impl<S, O, K> Endpoint<S, O, K> {
    pub(crate) fn new(service: Arc<S>) -> Self {
        Self { service, operation: PhantomData }
    }
}

#[async_trait]
impl<S: Steps<O, K>, O: Operation, K: 'static> Perform for Endpoint<S, O, K> {
    fn meta(&self) -> &'static OperationMeta {
        O::META
    }

    async fn perform(
        &self,
        cx: &mut Ctx,
        input: &dyn Shape,
        once: &mut Erased,
    ) -> Result<Box<dyn Shape>, Failure> {
        let input =
            (input as &dyn Any).downcast_ref::<O::Input>().ok_or_else(|| foreign(O::META))?;
        let declared = Box::pin(self.service.touches(&mut View::new(cx), input)).await?;
        let organization = cx.identity().organization().await?;
        let caller = Arc::clone(&cx.caller);
        let directory = &cx.engine.front.directory;
        let judge = Judge::new(&caller, &cx.request, organization.as_deref(), directory);
        let mut judge = judge.overlooking(cx.is_soft());
        let decided = declared.decide(&mut judge);
        let touched = judge.into_touched();
        note_judged(cx, O::META, touched, decided.is_ok());
        let allowed = decided?;
        refuse_allowed(cx, O::META)?;
        let mut staged = once.take();
        let handled = Box::pin(self.service.handle(cx, input, allowed, &mut staged)).await;
        once.keep(staged);
        Ok(Box::new(handled?))
    }
}

/// A message that is not of the operation it was given to.
pub(crate) fn foreign(meta: &'static OperationMeta) -> Failure {
    Failure::Internal(format!("a message of another operation was given to {}", meta.name))
}

/// Keeps what the policy engine was asked, for the record and for what follows.
fn note_judged(cx: &mut Ctx, meta: &'static OperationMeta, touched: Touched, is_allowed: bool) {
    cx.tell_denials(meta, &touched.overlooked, true);
    cx.owners.extend(touched.owners);
    cx.audit.resources.extend(touched.named);
    cx.audit.is_allowed = is_allowed;
    cx.watched.needed_acl = touched.needed_acl;
}

/// What is refused although every policy allows it.
fn refuse_allowed(cx: &mut Ctx, meta: &'static OperationMeta) -> Result<(), Failure> {
    if let Some(refusal) = cx.refusal.take() {
        return Err(refusal.into());
    }
    if meta.own_account && cx.owners.iter().any(|owner| owner != cx.account()) {
        return Err(Failure::Aws(foreign_owner(meta)));
    }
    Ok(())
}

/// What a call staged, between its attempts, with its type erased.
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
