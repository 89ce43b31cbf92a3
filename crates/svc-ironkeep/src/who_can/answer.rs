//! Asks about everybody of a world, and says what another world would change.

use std::collections::BTreeMap;

use access_paths::{Chain, Gain, Limits, Outcome, Searcher, Step};
use engine::Failure;
use policy::{MalformedPolicy, PrincipalKind};

use super::world::{Party, Setting};

/// The most roles whose passing on is looked for.
const PASSED_ROLES_MAX: usize = 1_000;

/// How somebody can.
#[derive(Debug, Clone)]
pub(crate) enum How {
    /// By these steps.
    By(Chain),
    /// By handing a role that can to a service, if that does what it is told.
    ByPassing(Step),
    /// It was not found out.
    Undecided,
}

/// Somebody who can, or may be able to.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) party: Party,
    pub(crate) how: How,
}

/// What came of all questions.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// By name.
    pub(crate) found: BTreeMap<String, Found>,
    /// The names of the actors, by their numbers.
    pub(crate) names: Vec<String>,
    pub(crate) principal_count: usize,
    pub(crate) question_count: u64,
}

impl Found {
    /// 0 for certain, 1 under conditions, 2 by passing a role, 3 undecided: what a change is a change of.
    pub(crate) fn rank(&self) -> u8 {
        match &self.how {
            How::By(chain) if chain.is_certain() => 0,
            How::By(_) => 1,
            How::ByPassing(_) => 2,
            How::Undecided => 3,
        }
    }
}

/// Everybody of `setting` who can obtain the goal. The principal that the goal is itself, a role, is left out.
///
/// # Errors
/// [`Failure::Internal`] where a policy made here was refused.
pub(crate) fn answers(setting: &Setting) -> Result<Answers, Failure> {
    let Setting { world, parties } = setting;
    let mut searcher = Searcher::new(world, Limits::DEFAULT);
    let names = parties.iter().map(|party| party.name.clone()).collect();
    let mut answers = Answers { names, principal_count: parties.len(), ..Answers::default() };
    let mut passable = Vec::new();
    for (number, party) in parties.iter().enumerate() {
        if world.goal.iter().any(|need| need.question.resource == party.name) {
            continue;
        }
        let how = match searcher.answer(number).map_err(fault)? {
            Outcome::Never => continue,
            Outcome::Unfinished => How::Undecided,
            Outcome::Reaches(chain) => How::By(chain),
        };
        let trust = world.actors.get(number).and_then(|actor| actor.trust.as_ref());
        if trust.is_some_and(|trust| !trust.allowed_parties().services.is_empty())
            && passable.len() < PASSED_ROLES_MAX
        {
            passable.push(number);
        }
        answers.found.insert(party.name.clone(), Found { party: party.clone(), how });
    }
    add_passers(&mut searcher, setting, &passable, &mut answers)?;
    answers.question_count = searcher.asked();
    Ok(answers)
}

fn add_passers(
    searcher: &mut Searcher<'_>,
    Setting { world, parties }: &Setting,
    passable: &[usize],
    answers: &mut Answers,
) -> Result<(), Failure> {
    for (number, party) in parties.iter().enumerate() {
        let can_act = world.actors.get(number).is_some_and(|actor| {
            matches!(actor.principal.kind(), PrincipalKind::User | PrincipalKind::RoleSession)
        });
        if !can_act || answers.found.contains_key(&party.name) {
            continue;
        }
        for role in passable {
            let Some(access) = searcher.may_pass(number, *role).map_err(fault)? else { continue };
            let resource = parties.get(*role).map(|role| role.name.clone()).unwrap_or_default();
            let step = Step {
                actor: number,
                action: "iam:PassRole".to_owned(),
                resource,
                access,
                gain: Gain::Credentials(*role),
            };
            let found = Found { party: party.clone(), how: How::ByPassing(step) };
            answers.found.insert(party.name.clone(), found);
            break;
        }
    }
    Ok(())
}

fn fault(error: MalformedPolicy) -> Failure {
    Failure::Internal(format!("a policy of ours does not compile: {}", error.message()))
}
