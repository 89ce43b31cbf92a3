//! What a search answers.
use policy::Access;

/// What a step gives to whoever takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// The goal, or a part of it.
    Goal,
    /// The credentials of this actor.
    Credentials(usize),
    /// Identity policies of its choice for this actor, or this group.
    Policies,
    /// No permissions boundary.
    NoBoundary,
    /// A trust policy of its choice for this role.
    Trust,
    /// A resource policy of its choice.
    ResourcePolicy,
    /// A grant of its choice.
    Grant,
}

/// One step: somebody does something, which policies allow.
#[derive(Clone, Debug)]
pub struct Step {
    /// Who.
    pub actor: usize,
    /// `service:Operation`.
    pub action: String,
    /// On what.
    pub resource: String,
    /// Why it is allowed, and what that still depends on. Never [`Access::Never`].
    pub access: Access,
    /// What comes of it.
    pub gain: Gain,
}

/// The steps that lead to the goal, in an order in which they can be taken. The last ones are the goal's own.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The steps.
    pub steps: Vec<Step>,
}

impl Chain {
    /// Whether every step is allowed, whatever the condition keys are that are not known.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.steps.iter().all(|step| matches!(step.access, Access::Always(_)))
    }

    /// Whether nothing has to be done before: the rights are there.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.steps.iter().all(|step| step.gain == Gain::Goal)
    }
}

/// Whether somebody can obtain the goal.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// By no chain of the steps that are followed.
    Never,
    /// By this one; there may be others.
    Reaches(Chain),
    /// Not found out within the limits.
    Unfinished,
}
