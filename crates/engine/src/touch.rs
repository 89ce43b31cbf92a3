//! Declared resources, and the proof that the policy engine allowed each of them.

use core::ops::Deref;

use names::AccountId;

use crate::access::Access;
use crate::failure::Denial;
use crate::judge::Judge;

/// A resource the policy engine allowed this call to use.
///
/// INVARIANT: only the engine makes one, after every [`Access`] declared for it was allowed.
#[derive(Debug)]
pub struct Allowed<R> {
    resource: R,
}

impl<R> Allowed<R> {
    pub(crate) const fn seal(resource: R) -> Self {
        Self { resource }
    }

    /// The resource itself.
    #[must_use]
    pub fn into_inner(self) -> R {
        self.resource
    }
}

impl<R> Deref for Allowed<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.resource
    }
}

/// Everything a request is about, in the shape its handler wants back.
pub trait Touches: Send {
    /// The same shape with every resource wrapped in [`Allowed`] (or a verdict on it).
    type Allowed: Send;

    /// Has every declared access judged.
    ///
    /// # Errors
    /// The first [`Denial`] of an access that must be allowed.
    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial>;
}

/// One resource and what the request wants to do with it; all of it must be allowed.
#[derive(Debug)]
pub struct Touch<R> {
    resource: R,
    accesses: Vec<Access>,
}

impl<R> Touch<R> {
    /// Declares that this request performs `access` on `resource`.
    pub fn new(resource: R, access: Access) -> Self {
        Self { resource, accesses: vec![access] }
    }

    /// What the request is about, before anybody was asked.
    pub const fn resource(&self) -> &R {
        &self.resource
    }

    /// Declares a further access that must be allowed as well.
    #[must_use]
    pub fn and(mut self, access: Access) -> Self {
        self.accesses.push(access);
        self
    }
}

impl Touch<()> {
    /// An action without a resource of its own: judged on resource `*` in `account`.
    #[must_use]
    pub fn account_wide(action: &'static str, account: &AccountId) -> Self {
        Self::new((), Access::new(action, "*", account))
    }
}

impl<R: Send> Touches for Touch<R> {
    type Allowed = Allowed<R>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Allowed<R>, Denial> {
        for access in &self.accesses {
            judge.require(access).or_else(|denial| judge.refuse(denial))?;
        }
        Ok(Allowed::seal(self.resource))
    }
}

/// A resource whose refusal the handler deals with itself: it gets the verdict, not an error.
#[derive(Debug)]
pub struct Probe<R>(pub Touch<R>);

impl<R: Send> Touches for Probe<R> {
    type Allowed = Result<Allowed<R>, Denial>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Result<Allowed<R>, Denial>, Denial> {
        Ok(judge.asking(|judge| self.0.decide(judge)))
    }
}

/// What needs no permission: nothing but an explicit deny refuses it.
#[derive(Debug)]
pub struct UnlessDenied<R>(pub Touch<R>);

impl<R: Send> Touches for UnlessDenied<R> {
    type Allowed = Allowed<R>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Allowed<R>, Denial> {
        let Touch { resource, accesses } = self.0;
        for access in &accesses {
            match judge.require(access) {
                Err(denial) if denial.is_explicit => judge.refuse(denial)?,
                Err(_) | Ok(()) => {}
            }
        }
        Ok(Allowed::seal(resource))
    }
}

/// A list of resources judged one by one: batch operations report a refusal per item.
#[derive(Debug)]
pub struct Each<R>(pub Vec<Touch<R>>);

impl<R: Send> Touches for Each<R> {
    type Allowed = Vec<Result<Allowed<R>, Denial>>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Vec<Result<Allowed<R>, Denial>>, Denial> {
        Ok(self.0.into_iter().map(|touch| touch.decide(judge)).collect())
    }
}

impl<T: Touches> Touches for Option<T> {
    type Allowed = Option<T::Allowed>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        self.map(|touch| touch.decide(judge)).transpose()
    }
}

impl<T: Touches> Touches for Vec<T> {
    type Allowed = Vec<T::Allowed>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        self.into_iter().map(|touch| touch.decide(judge)).collect()
    }
}

impl<A: Touches, B: Touches> Touches for (A, B) {
    type Allowed = (A::Allowed, B::Allowed);

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        Ok((self.0.decide(judge)?, self.1.decide(judge)?))
    }
}

impl<A: Touches, B: Touches, C: Touches> Touches for (A, B, C) {
    type Allowed = (A::Allowed, B::Allowed, C::Allowed);

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        Ok((self.0.decide(judge)?, self.1.decide(judge)?, self.2.decide(judge)?))
    }
}

impl<A: Touches, B: Touches, C: Touches, D: Touches> Touches for (A, B, C, D) {
    type Allowed = (A::Allowed, B::Allowed, C::Allowed, D::Allowed);

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        let (a, b, c, d) = self;
        Ok((a.decide(judge)?, b.decide(judge)?, c.decide(judge)?, d.decide(judge)?))
    }
}

#[cfg(test)]
mod tests;
