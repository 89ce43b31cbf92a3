//! Parallel and Map: what goes on side by side.

use serde_json::{Value, json};

use crate::data::{self, effective_input};
use crate::definition::{MapState, State, Workflow};
use crate::fault::Fault;
use crate::interpreter::{Interpreter, ROOT, Step, Work};
use crate::run::{Mapping, Phase, Status};
use crate::template::filled;

/// Items that a Map works on at a time, where it says no less; as AWS.
const CONCURRENCY_MAX: usize = 40;

impl Interpreter<'_> {
    /// Begins the branches of a Parallel.
    pub(crate) fn branch(
        &self,
        work: &mut Work<'_>,
        id: u32,
        (state, branches): (&State, &[Workflow]),
        input: &Value,
    ) -> Result<Step, Fault> {
        let given =
            self.with_scope(work.run, id, None, input, |scope| effective_input(state, scope))?;
        self.tell(work, Some(id), "ParallelStateStarted", None);
        for (index, workflow) in branches.iter().enumerate() {
            self.spawn(work, (id, index), workflow, (given.clone(), None));
        }
        Ok(Step::Blocked(Phase::Branching { results: vec![None; branches.len()] }))
    }

    /// Begins a Map.
    pub(crate) fn map(
        &self,
        work: &mut Work<'_>,
        id: u32,
        (state, map): (&State, &MapState),
        input: &Value,
    ) -> Result<Step, Fault> {
        let mapping = self.mapping(work, id, (state, map), input)?;
        let details = json!({ "length": mapping.items.len() });
        self.tell(
            work,
            Some(id),
            "MapStateStarted",
            Some(("mapStateStartedEventDetails", details)),
        );
        if mapping.items.is_empty() {
            self.tell(work, Some(id), "MapStateSucceeded", None);
            return Ok(Step::Done(Value::Array(Vec::new())));
        }
        if let Some(thread) = work.run.threads.get_mut(&id) {
            thread.phase = Phase::Mapping(mapping.clone());
        }
        let mapping = self.start_items(work, id, &map.workflow, mapping);
        Ok(Step::Blocked(Phase::Mapping(mapping)))
    }

    fn mapping(
        &self,
        work: &Work<'_>,
        id: u32,
        (state, map): (&State, &MapState),
        input: &Value,
    ) -> Result<Mapping, Fault> {
        let chosen = self.with_scope(work.run, id, None, input, |scope| {
            data::selected(&state.input_path, "InputPath", scope)
        })?;
        let (items, concurrency_max, failures_max, percent) =
            self.with_scope(work.run, id, None, &chosen, |scope| {
                let items = match &map.items_path {
                    Some(path) => scope.find("ItemsPath", path)?,
                    None => chosen.clone(),
                };
                let number = |it: &Option<_>, field| {
                    it.as_ref().map(|it| data::number(it, field, scope)).transpose()
                };
                Ok((
                    items,
                    number(&map.concurrency_max, "MaxConcurrencyPath")?,
                    number(&map.failures_max, "ToleratedFailureCountPath")?,
                    number(&map.failure_percent_max, "ToleratedFailurePercentagePath")?,
                ))
            })?;
        let Value::Array(items) = items else {
            return Err(Fault::runtime("The items of a Map state have to be an array"));
        };
        let selector = map.item_selector.as_ref().or(state.parameters.as_ref());
        let mut inputs = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let Some(template) = selector else {
                inputs.push(item.clone());
                continue;
            };
            let mut context = work.run.context(id, None);
            if let Some(members) = context.as_object_mut() {
                let about = json!({ "Item": { "Index": index, "Value": item } });
                members.insert("Map".to_owned(), about);
            }
            let variables = work.run.variables(id);
            let scope = crate::scope::Scope {
                data: &chosen,
                context: &context,
                variables: &variables,
                host: self.host,
            };
            inputs.push(filled(template, &scope)?);
        }
        let count = |number: Option<i64>| number.and_then(|it| usize::try_from(it).ok());
        let by_percent = count(percent).map_or(0, |it| items.len().saturating_mul(it) / 100);
        Ok(Mapping {
            results: vec![None; items.len()],
            inputs,
            items,
            started: 0,
            failed: 0,
            concurrency_max: count(concurrency_max)
                .filter(|it| *it > 0)
                .unwrap_or(CONCURRENCY_MAX)
                .min(CONCURRENCY_MAX),
            failures_max: count(failures_max).unwrap_or(0).max(by_percent),
        })
    }

    /// Begins as many items as may go on at a time.
    fn start_items(
        &self,
        work: &mut Work<'_>,
        id: u32,
        workflow: &Workflow,
        mut mapping: Mapping,
    ) -> Mapping {
        let mut running =
            work.run.threads.values().filter(|thread| thread.parent == Some(id)).count();
        while running < mapping.concurrency_max {
            let index = mapping.started;
            let next = mapping.items.get(index).zip(mapping.inputs.get(index));
            let Some((item, input)) = next else { break };
            let given = (input.clone(), Some(item.clone()));
            let child = self.spawn(work, (id, index), workflow, given);
            self.tell_item(work, child, "MapIterationStarted");
            mapping.started = mapping.started.saturating_add(1);
            running = running.saturating_add(1);
        }
        mapping
    }

    /// An event of what is done for an item.
    pub(crate) fn tell_item(&self, work: &mut Work<'_>, child: u32, kind: &str) {
        let Some(thread) = work.run.threads.get(&child) else { return };
        let name = thread.parent.and_then(|it| work.run.threads.get(&it)).map(|it| &it.state);
        let details = json!({ "name": name, "index": thread.index });
        let member = match kind {
            "MapIterationStarted" => "mapIterationStartedEventDetails",
            "MapIterationSucceeded" => "mapIterationSucceededEventDetails",
            "MapIterationFailed" => "mapIterationFailedEventDetails",
            _ => "mapIterationAbortedEventDetails",
        };
        self.tell(work, Some(child), kind, Some((member, details)));
    }

    fn spawn(
        &self,
        work: &mut Work<'_>,
        (parent, index): (u32, usize),
        workflow: &Workflow,
        (input, item): (Value, Option<Value>),
    ) -> u32 {
        let above = work.run.threads.get(&parent);
        let mut trail = above.map(|it| it.trail.clone()).unwrap_or_default();
        trail.extend(above.map(|it| (it.state.clone(), index)));
        let last_event = above.map_or(0, |it| it.last_event);
        let mut thread = self.thread(workflow, (Some(parent), index), trail, input);
        thread.item = item;
        thread.last_event = last_event;
        let id = work.run.next_thread;
        work.run.next_thread = id.saturating_add(1);
        work.run.threads.insert(id, thread);
        id
    }

    /// The workflow of thread `id` came to its end with `output`.
    pub(crate) fn finish(&self, work: &mut Work<'_>, id: u32, output: Value) {
        if id == ROOT {
            let details = json!({
                "output": output.to_string(),
                "outputDetails": { "truncated": false },
            });
            let details = Some(("executionSucceededEventDetails", details));
            self.tell(work, Some(ROOT), "ExecutionSucceeded", details);
            work.run.status = Status::Succeeded;
            work.run.output = Some(output);
            work.run.threads.clear();
            return;
        }
        if work.run.threads.get(&id).is_some_and(|thread| thread.item.is_some()) {
            self.tell_item(work, id, "MapIterationSucceeded");
        }
        let Some(thread) = work.run.threads.remove(&id) else { return };
        let Some(parent) = thread.parent else { return };
        let Some(above) = work.run.threads.get_mut(&parent) else { return };
        match &mut above.phase {
            Phase::Branching { results } => {
                if let Some(result) = results.get_mut(thread.index) {
                    *result = Some(output);
                }
            }
            Phase::Mapping(mapping) => {
                if let Some(result) = mapping.results.get_mut(thread.index) {
                    *result = Some(output);
                }
            }
            _ => return,
        }
        above.last_event = thread.last_event;
        self.join(work, parent);
    }

    /// Goes on with a Parallel or a Map one of whose threads has ended.
    pub(crate) fn join(&self, work: &mut Work<'_>, id: u32) {
        let Some(thread) = work.run.threads.get(&id) else { return };
        let Some(state) = self.state(thread) else { return };
        match thread.phase.clone() {
            Phase::Branching { results } => {
                let all: Option<Vec<Value>> = results.into_iter().collect();
                if let Some(all) = all {
                    self.tell(work, Some(id), "ParallelStateSucceeded", None);
                    self.succeed(work, id, state, Value::Array(all));
                }
            }
            Phase::Mapping(mapping) => {
                let Some(workflow) = state.workflow(0) else { return };
                let mapping = self.start_items(work, id, workflow, mapping);
                let is_done = !work.run.threads.values().any(|it| it.parent == Some(id));
                let results = is_done.then(|| mapping.results.clone());
                if let Some(thread) = work.run.threads.get_mut(&id) {
                    thread.phase = Phase::Mapping(mapping);
                }
                if let Some(results) = results {
                    self.tell(work, Some(id), "MapStateSucceeded", None);
                    let results = results.into_iter().flatten().collect();
                    self.succeed(work, id, state, Value::Array(results));
                }
            }
            _ => {}
        }
    }
}
