//! The search for a chain: every step that is allowed is taken, until the goal is reached or none is left.
use std::collections::{BTreeMap, HashMap};

use policy::{Access, MalformedPolicy, PrincipalKind, StatementEffect};

use crate::answer::{Chain, Gain, Outcome, Step};
use crate::moves::Fact;
use crate::world::{Actor, Origin, World};

/// How much is asked of the policy engine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Questions for one principal.
    pub questions_each_max: u64,
    /// Questions in all.
    pub questions_max: u64,
}

impl Limits {
    /// What a caller waits for: some seconds at the very most.
    pub const DEFAULT: Self = Self { questions_each_max: 50_000, questions_max: 3_000_000 };
}

/// Why a search ended without an answer.
#[derive(Debug)]
enum Ended {
    /// Its limit.
    Limit,
    /// A policy made here was refused, which cannot be.
    Fault(MalformedPolicy),
}

impl From<MalformedPolicy> for Ended {
    fn from(fault: MalformedPolicy) -> Self {
        Self::Fault(fault)
    }
}

/// Answers for the actors of a world.
#[derive(Debug)]
pub struct Searcher<'w> {
    world: &'w World,
    limits: Limits,
    asked: u64,
    /// What the policy engine said of the world as it is.
    unchanged: HashMap<(usize, Asked), Option<Access>>,
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Asked {
    /// The step that gives this.
    Step(Fact),
    /// What the goal needs with this number.
    Need(usize),
}

impl<'w> Searcher<'w> {
    /// For `world`, within `limits`.
    #[must_use]
    pub fn new(world: &'w World, limits: Limits) -> Self {
        Self { world, limits, asked: 0, unchanged: HashMap::new() }
    }

    /// The questions that were put to the policy engine so far.
    #[must_use]
    pub const fn asked(&self) -> u64 {
        self.asked
    }

    /// Whether `actor` has what the goal needs without a step before.
    ///
    /// # Errors
    /// None that can happen: the policies made here are well formed.
    pub fn direct(&mut self, actor: usize) -> Result<Option<Chain>, MalformedPolicy> {
        let mut steps = Vec::new();
        for (number, need) in self.world.goal.iter().enumerate() {
            self.asked = self.asked.saturating_add(1);
            let access = self.world.judge(actor, &need.question, &[])?;
            self.unchanged.insert((actor, Asked::Need(number)), access.clone());
            let step = access.and_then(|it| self.world.step(actor, &need.question, it, Gain::Goal));
            let Some(step) = step else { return Ok(None) };
            steps.push(step);
        }
        Ok(Some(Chain { steps }))
    }

    /// Whether `actor` can obtain the goal: certainly, if it can at all.
    ///
    /// # Errors
    /// None that can happen: the policies made here are well formed.
    pub fn answer(&mut self, actor: usize) -> Result<Outcome, MalformedPolicy> {
        let direct = self.direct(actor)?;
        if let Some(chain) = direct.as_ref().filter(|chain| chain.is_certain()) {
            return Ok(Outcome::Reaches(chain.clone()));
        }
        if !self.world.actor(actor).is_some_and(can_step) {
            return Ok(direct.map_or(Outcome::Never, Outcome::Reaches));
        }
        let certain = self.search(actor, true)?;
        match (certain, direct) {
            (Ok(Some(chain)), _) | (Ok(None), Some(chain)) => Ok(Outcome::Reaches(chain)),
            (Err(()), Some(chain)) => Ok(Outcome::Reaches(chain)),
            (Err(()), None) => Ok(Outcome::Unfinished),
            (Ok(None), None) => match self.search(actor, false)? {
                Ok(Some(chain)) => Ok(Outcome::Reaches(chain)),
                Ok(None) => Ok(Outcome::Never),
                Err(()) => Ok(Outcome::Unfinished),
            },
        }
    }

    /// Whether `actor` may hand `role` to a service, and why.
    ///
    /// # Errors
    /// None that can happen: the policies made here are well formed.
    pub fn may_pass(
        &mut self,
        actor: usize,
        role: usize,
    ) -> Result<Option<Access>, MalformedPolicy> {
        let world = self.world;
        let (Some(who), Some(passed)) = (world.actor(actor), world.actor(role)) else {
            return Ok(None);
        };
        if !world.is_resident(who) || !may(who, "iam:PassRole") {
            return Ok(None);
        }
        self.asked = self.asked.saturating_add(1);
        let arn = passed.principal.principal_arn();
        world.judge(actor, &world.unguarded("iam:PassRole", arn, &passed.tags), &[])
    }

    fn search(
        &mut self,
        actor: usize,
        is_certain: bool,
    ) -> Result<Result<Option<Chain>, ()>, MalformedPolicy> {
        let left = self.limits.questions_max.saturating_sub(self.asked);
        let left = left.min(self.limits.questions_each_max);
        let mut search = Search {
            searcher: self,
            is_certain,
            left,
            known: BTreeMap::from([(Fact::Controls(actor), None)]),
            steps: Vec::new(),
            controlled: vec![actor],
            changes: 0,
            tried: HashMap::new(),
        };
        match search.run() {
            Ok(chain) => Ok(Ok(chain)),
            Err(Ended::Limit) => Ok(Err(())),
            Err(Ended::Fault(fault)) => Err(fault),
        }
    }
}

/// Whether an actor takes steps at all: services act for others, and nobody knows who is anonymous.
fn can_step(actor: &Actor) -> bool {
    !matches!(actor.kind(), PrincipalKind::Anonymous | PrincipalKind::Service)
}

/// Whether some policy of an actor could allow `action`.
fn may(actor: &Actor, action: &str) -> bool {
    actor.kind() == PrincipalKind::Root
        || actor
            .policies
            .iter()
            .any(|held| held.attached.policy.speaks_of(StatementEffect::Allow, action))
}

/// A step that was taken, with what it rests on.
#[derive(Debug)]
struct Taken {
    step: Step,
    rests_on: Vec<Fact>,
}

/// One search: for one actor, with or without what depends on unknown keys.
#[derive(Debug)]
struct Search<'s, 'w> {
    searcher: &'s mut Searcher<'w>,
    is_certain: bool,
    left: u64,
    /// What was gained, by which step; the actor itself by none.
    known: BTreeMap<Fact, Option<usize>>,
    steps: Vec<Taken>,
    controlled: Vec<usize>,
    /// How many of the facts are changes.
    changes: usize,
    /// How many changes there were when a step was last tried in vain.
    tried: HashMap<(usize, Fact), usize>,
}

impl Search<'_, '_> {
    fn run(&mut self) -> Result<Option<Chain>, Ended> {
        loop {
            let before = self.known.len();
            for actor in self.controlled.clone() {
                if let Some(chain) = self.reached(actor)? {
                    return Ok(Some(chain));
                }
            }
            for actor in self.controlled.clone() {
                self.change_itself(actor)?;
                self.open(actor)?;
                self.assume_roles(actor)?;
            }
            if self.known.len() == before {
                for actor in self.controlled.clone() {
                    self.change_others(actor)?;
                }
            }
            if self.known.len() == before {
                return Ok(None);
            }
        }
    }

    /// The whole chain, if `actor` has all that the goal needs.
    fn reached(&mut self, actor: usize) -> Result<Option<Chain>, Ended> {
        let world = self.searcher.world;
        let mut last = Vec::new();
        for (number, need) in world.goal.iter().enumerate() {
            let Some((access, rests_on)) = self.allowed(actor, Asked::Need(number))? else {
                return Ok(None);
            };
            let step = world.step(actor, &need.question, access, Gain::Goal);
            let Some(step) = step else { return Ok(None) };
            last.push(Taken { step, rests_on });
        }
        let mut needed: Vec<usize> = Vec::new();
        let mut open: Vec<Fact> = last.iter().flat_map(|taken| taken.rests_on.clone()).collect();
        while let Some(fact) = open.pop() {
            let Some(Some(number)) = self.known.get(&fact).copied() else { continue };
            if !needed.contains(&number) {
                needed.push(number);
                open.extend(self.steps.get(number).into_iter().flat_map(|it| it.rests_on.clone()));
            }
        }
        needed.sort_unstable();
        let before = needed.into_iter().filter_map(|number| self.steps.get(number));
        let steps = before.map(|taken| taken.step.clone());
        let steps = steps.chain(last.into_iter().map(|taken| taken.step)).collect();
        Ok(Some(Chain { steps }))
    }

    /// What lets a controlled actor do more as itself.
    fn change_itself(&mut self, actor: usize) -> Result<(), Ended> {
        let world = self.searcher.world;
        let entity = world.entity(actor);
        let Some(who) = world.actor(entity) else { return Ok(()) };
        let groups = who.groups.iter();
        let groups =
            groups.flat_map(|group| [Fact::RewritesGroup(*group), Fact::AttachesGroup(*group)]);
        let boundary = who.boundary.as_ref().map(|_| Fact::Unbounds(entity));
        let versions = who.managed.iter().map(|policy| Fact::Versions(*policy));
        let own = [Fact::Rewrites(entity), Fact::Attaches(entity)];
        let is_free = self.has_changed(actor);
        // Nothing but its own policies allows what changes it: no question where they are silent.
        let may = |action: &str| is_free || may(who, action);
        let own = own.into_iter().filter(|fact| fact.action_on(who.kind()).is_some_and(may));
        let boundary = boundary.filter(|fact| fact.action_on(who.kind()).is_some_and(may));
        let groups = groups.filter(|_| may("iam:PutGroupPolicy") || may("iam:AttachGroupPolicy"));
        let versions = versions.filter(|_| may("iam:CreatePolicyVersion"));
        for fact in own.chain(groups).chain(versions).chain(boundary) {
            self.take(actor, fact)?;
        }
        Ok(())
    }

    fn open(&mut self, actor: usize) -> Result<(), Ended> {
        let world = self.searcher.world;
        if world.actor(actor).is_none_or(|who| who.principal.account().is_none()) {
            return Ok(());
        }
        for (need, of) in world.goal.iter().enumerate() {
            for opening in 0..of.openings.len() {
                self.take(actor, Fact::Opens { need, opening })?;
            }
        }
        Ok(())
    }

    fn assume_roles(&mut self, actor: usize) -> Result<(), Ended> {
        let world = self.searcher.world;
        let Some(who) = world.actor(actor) else { return Ok(()) };
        let may_by_account = self.has_changed(actor) || may(who, "sts:AssumeRole");
        let mut roles = world.trusted.candidates(who, may_by_account);
        let trusts = |fact: &Fact| match fact {
            Fact::Trusts(role) => Some(*role),
            _ => None,
        };
        roles.extend(self.known.keys().filter_map(trusts));
        for role in roles {
            self.take(actor, Fact::Controls(role))?;
            for session in world.trusted.sessions.get(&role).into_iter().flatten() {
                self.take(actor, Fact::Controls(*session))?;
            }
        }
        Ok(())
    }

    /// What changes somebody else, or gives its credentials.
    fn change_others(&mut self, actor: usize) -> Result<(), Ended> {
        let world = self.searcher.world;
        let Some(who) = world.actor(actor) else { return Ok(()) };
        if !world.is_resident(who) {
            return Ok(());
        }
        let is_free = self.has_changed(actor);
        let may = |action: &str| is_free || may(who, action);
        let of = |kind: PrincipalKind, action: &str, control: Fact| -> Vec<Fact> {
            let control = Some(control).filter(|_| may(action));
            let changes = [Fact::Rewrites(0), Fact::Attaches(0), Fact::Unbounds(0)].into_iter();
            let changes = changes.filter(|fact| fact.action_on(kind).is_some_and(may));
            control.into_iter().chain(changes).collect()
        };
        let users = of(PrincipalKind::User, "iam:CreateAccessKey", Fact::Controls(0));
        let roles = of(PrincipalKind::RoleSession, "iam:UpdateAssumeRolePolicy", Fact::Trusts(0));
        let others: &[Actor] = match users.is_empty() && roles.is_empty() {
            true => &[],
            false => world.actors.as_slice(),
        };
        for (target, other) in others.iter().enumerate() {
            let steps = match other.kind() {
                PrincipalKind::User => &users,
                PrincipalKind::RoleSession => &roles,
                _ => continue,
            };
            for fact in steps {
                self.take(actor, fact.on(target))?;
            }
        }
        if may("iam:PutGroupPolicy") || may("iam:AttachGroupPolicy") {
            for group in 0..world.groups.len() {
                self.take(actor, Fact::RewritesGroup(group))?;
                self.take(actor, Fact::AttachesGroup(group))?;
            }
        }
        if may("iam:CreatePolicyVersion") {
            for policy in 0..world.managed.len() {
                self.take(actor, Fact::Versions(policy))?;
            }
        }
        Ok(())
    }

    /// Takes the step that gives `fact`, if `actor` is allowed to.
    fn take(&mut self, actor: usize, fact: Fact) -> Result<(), Ended> {
        if self.known.contains_key(&fact) {
            return Ok(());
        }
        if self.tried.insert((actor, fact), self.changes) == Some(self.changes) {
            return Ok(());
        }
        let Some((access, rests_on)) = self.allowed(actor, Asked::Step(fact))? else {
            return Ok(());
        };
        let world = self.searcher.world;
        let asked = world.actor(actor).and_then(|who| world.asked(who, fact));
        let Some((question, gain)) = asked else { return Ok(()) };
        let Some(step) = world.step(actor, &question, access, gain) else { return Ok(()) };
        self.known.insert(fact, Some(self.steps.len()));
        self.changes += usize::from(fact.is_change());
        self.steps.push(Taken { step, rests_on });
        if let Fact::Controls(other) = fact {
            self.controlled.push(other);
        }
        Ok(())
    }

    /// How `actor` is allowed what is asked, and which facts that rests on.
    fn allowed(
        &mut self,
        actor: usize,
        asked: Asked,
    ) -> Result<Option<(Access, Vec<Fact>)>, Ended> {
        if let Some(access) = self.unchanged(actor, asked)? {
            return Ok(Some((access, vec![Fact::Controls(actor)])));
        }
        let mut changes = self.changes(actor, asked);
        let Some(mut access) = self.changed(actor, asked, &changes)? else { return Ok(None) };
        let mut position = 0;
        while position < changes.len() {
            let mut fewer = changes.clone();
            fewer.remove(position);
            match self.changed(actor, asked, &fewer)? {
                Some(without) => (access, changes) = (without, fewer),
                None => position += 1,
            }
        }
        changes.push(Fact::Controls(actor));
        Ok(Some((access, changes)))
    }

    /// What the policy engine says of the world as it is.
    fn unchanged(&mut self, actor: usize, asked: Asked) -> Result<Option<Access>, Ended> {
        if let Some(known) = self.searcher.unchanged.get(&(actor, asked)) {
            return Ok(known.clone().filter(|access| self.counts(access)));
        }
        let access = self.judge(actor, asked, &[])?;
        self.searcher.unchanged.insert((actor, asked), access.clone());
        Ok(access.filter(|access| self.counts(access)))
    }

    fn changed(
        &mut self,
        actor: usize,
        asked: Asked,
        changes: &[Fact],
    ) -> Result<Option<Access>, Ended> {
        if changes.is_empty() {
            return Ok(None);
        }
        let access = self.judge(actor, asked, changes)?;
        Ok(access.filter(|access| self.counts(access)))
    }

    fn judge(
        &mut self,
        actor: usize,
        asked: Asked,
        gained: &[Fact],
    ) -> Result<Option<Access>, Ended> {
        self.left = self.left.checked_sub(1).ok_or(Ended::Limit)?;
        self.searcher.asked = self.searcher.asked.saturating_add(1);
        let world = self.searcher.world;
        match asked {
            Asked::Need(number) => match world.goal.get(number) {
                Some(need) => Ok(world.judge(actor, &need.question, gained)?),
                None => Ok(None),
            },
            Asked::Step(fact) => {
                let asked = world.actor(actor).and_then(|who| world.asked(who, fact));
                match asked {
                    Some((question, _)) => Ok(world.judge(actor, &question, gained)?),
                    None => Ok(None),
                }
            }
        }
    }

    const fn counts(&self, access: &Access) -> bool {
        matches!(access, Access::Always(_)) || !self.is_certain
    }

    /// The facts that have a say in what `actor` is asked here.
    fn changes(&self, actor: usize, asked: Asked) -> Vec<Fact> {
        let opens = |fact: &Fact| match (asked, *fact) {
            (Asked::Need(number), Fact::Opens { need, .. }) => need == number,
            (Asked::Step(Fact::Controls(target)), Fact::Trusts(role)) => {
                self.searcher.world.entity(target) == role
            }
            _ => false,
        };
        self.known
            .keys()
            .filter(|fact| self.concerns(actor, **fact) || opens(fact))
            .copied()
            .collect()
    }

    /// Whether a fact changes what binds `actor`.
    fn concerns(&self, actor: usize, fact: Fact) -> bool {
        let world = self.searcher.world;
        let entity = world.entity(actor);
        let Some(who) = world.actor(entity) else { return false };
        match fact {
            Fact::Rewrites(target) | Fact::Attaches(target) | Fact::Unbounds(target) => {
                target == entity
            }
            Fact::RewritesGroup(group) | Fact::AttachesGroup(group) => who.groups.contains(&group),
            Fact::Versions(policy) => {
                let bounds = who.boundary.as_ref();
                who.managed.contains(&policy)
                    || bounds.is_some_and(|it| it.origin == Origin::Managed(policy))
            }
            Fact::Controls(_) | Fact::Trusts(_) | Fact::Opens { .. } => false,
        }
    }

    fn has_changed(&self, actor: usize) -> bool {
        let world = self.searcher.world;
        let Some(who) = world.actor(world.entity(actor)) else { return false };
        self.known.keys().any(|fact| who.is_given_policies(*fact) && self.concerns(actor, *fact))
    }
}
