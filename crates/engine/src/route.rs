//! The table of operations: how a service says what it answers.

use core::any::{Any, TypeId};
use core::fmt;
use core::future::Future;
use std::collections::HashMap;
use std::sync::Arc;

use wire::{Operation, OperationMeta};

use crate::consumers::Consumer;
use crate::ctx::{Ctx, View};
use crate::failure::Failure;
use crate::jobs::Job;
use crate::steps::{Endpoint, Perform, Plain, Staged, Steps};
use crate::touch::Touches;

/// A service: its operations, one [`Route`] a line, and what it does besides.
pub trait Service: Send + Sync + Sized + 'static {
    /// The table of everything this service answers.
    const ROUTES: &'static [Route<Self>];
    /// The table of what no request reaches: operations that this service calls itself, through the
    /// same pipeline.
    const INTERNAL: &'static [Route<Self>] = &[];
    /// The table of everything in this service that follows the journal.
    const CONSUMERS: &'static [Consumer<Self>] = &[];
    /// The table of everything in this service that is done by time.
    const JOBS: &'static [Job<Self>] = &[];
}

/// How a service performs one operation. Both methods may run again from the start when the commit
/// conflicts with a concurrent one. What both need of the input is parsed in `touches` and comes
/// back with the resource it declares.
pub trait Handler<O: Operation>: Service {
    /// The shape of the resources this operation is about.
    type Touches: Touches;

    /// Loads and declares everything the request is about. Reads only.
    fn touches(
        &self,
        cx: &mut View<'_>,
        input: &O::Input,
    ) -> impl Future<Output = Result<Self::Touches, Failure>> + Send;

    /// Performs the operation on the resources that were allowed. Never commits.
    fn handle(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: <Self::Touches as Touches>::Allowed,
    ) -> impl Future<Output = Result<O::Output, Failure>> + Send;
}

/// How a service performs an operation of which a part must happen exactly once, however often
/// its commit conflicts: draining a body, having a data key generated, choosing a random id.
pub trait StagedHandler<O: Operation>: Service {
    /// As [`Handler::Touches`].
    type Touches: Touches<Allowed: Sync>;

    /// What came of the part that happens once.
    type Staged: Send + Sync + 'static;

    /// As [`Handler::touches`].
    fn touches(
        &self,
        cx: &mut View<'_>,
        input: &O::Input,
    ) -> impl Future<Output = Result<Self::Touches, Failure>> + Send;

    /// Does what must happen once, after the request was first allowed. Writes no row: a repeated
    /// attempt would not have it.
    fn stage(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: &<Self::Touches as Touches>::Allowed,
    ) -> impl Future<Output = Result<Self::Staged, Failure>> + Send;

    /// As [`Handler::handle`], with what was staged. A repeated attempt is given the same, after a
    /// fresh decision on resources that may have changed since.
    fn handle(
        &self,
        cx: &mut Ctx,
        input: &O::Input,
        allowed: <Self::Touches as Touches>::Allowed,
        staged: &Self::Staged,
    ) -> impl Future<Output = Result<O::Output, Failure>> + Send;
}

/// One line of a service's table.
pub struct Route<S> {
    meta: &'static OperationMeta,
    bind: fn(Arc<S>) -> Bound,
}

impl<S> Route<S> {
    /// The operation's facts.
    #[must_use]
    pub const fn meta(&self) -> &'static OperationMeta {
        self.meta
    }
}

impl<S> fmt::Debug for Route<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route").field("operation", &self.meta.name).finish()
    }
}

/// The route of operation `O` to its handler in service `S`.
#[must_use]
pub const fn route<S: Handler<O>, O: Operation>() -> Route<S> {
    Route { meta: O::META, bind: bind::<S, O, Plain> }
}

/// The route of operation `O` to its handler in service `S`, with a part that happens once.
#[must_use]
pub const fn staged<S: StagedHandler<O>, O: Operation>() -> Route<S> {
    Route { meta: O::META, bind: bind::<S, O, Staged> }
}

fn bind<S: Steps<O, K>, O: Operation, K: 'static>(service: Arc<S>) -> Bound {
    Bound { key: TypeId::of::<O>(), endpoint: Arc::new(Endpoint::<S, O, K>::new(service)) }
}

/// A route bound to its service.
struct Bound {
    key: TypeId,
    endpoint: Arc<dyn Perform>,
}

/// Every operation of every registered service.
#[derive(Default)]
pub(crate) struct Routes {
    by_name: HashMap<(&'static str, &'static str), Arc<dyn Perform>>,
    by_type: HashMap<TypeId, Arc<dyn Perform>>,
    services: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
}

impl Routes {
    pub(crate) fn register<S: Service>(&mut self, service: &Arc<S>) {
        self.services.insert(TypeId::of::<S>(), service.clone());
        for route in S::ROUTES {
            let bound = (route.bind)(Arc::clone(service));
            let meta = route.meta();
            self.by_name.insert((meta.service.name, meta.name), Arc::clone(&bound.endpoint));
            self.by_type.insert(bound.key, bound.endpoint);
        }
        for route in S::INTERNAL {
            let bound = (route.bind)(Arc::clone(service));
            self.by_type.insert(bound.key, bound.endpoint);
        }
    }

    /// The operation as requests from outside find it.
    pub(crate) fn find(&self, meta: &OperationMeta) -> Option<Arc<dyn Perform>> {
        self.by_name.get(&(meta.service.name, meta.name)).cloned()
    }

    /// Whether an operation is routed.
    pub(crate) fn has(&self, meta: &OperationMeta) -> bool {
        self.by_name.contains_key(&(meta.service.name, meta.name))
    }

    /// The operation as calls of services find it.
    pub(crate) fn of_type<O: Operation>(&self) -> Option<Arc<dyn Perform>> {
        self.by_type.get(&TypeId::of::<O>()).cloned()
    }

    pub(crate) fn service<S: Service>(&self) -> Option<Arc<S>> {
        Arc::clone(self.services.get(&TypeId::of::<S>())?).downcast().ok()
    }

    pub(crate) fn metas(&self) -> impl Iterator<Item = &'static OperationMeta> + '_ {
        self.by_name.values().map(|endpoint| endpoint.meta())
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routes").field("operations", &self.by_name.len()).finish()
    }
}
