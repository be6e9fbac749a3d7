# The daily verbs. Every line is a command that can be typed without `just`; `docs/recipes.md` says when to use which.

# List the verbs.
default:
    @just --list

# Hold the interview; `just run --lang en --plain`.
run *options:
    cargo run --release -- {{ options }}

# Build, and nothing else.
build:
    cargo build --locked

# Format and lint as every change has to pass.
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings

# Test one file of tests, or several: `just test floors:: texts::`.
test +modules:
    cargo test --locked --test all -- {{ modules }}

# Run every test.
test-all:
    cargo test --locked

# Prove the rules and texts of this folder, and run their cases.
book: build
    {{ program }} rules check .
    {{ program }} rules test .

# Show for whom a change of rules/ changes advice: `just diff ../before`.
diff old: build
    {{ program }} rules diff {{ old }} .

# Tell which statements have to be read again.
stale: build
    {{ program }} rules stale

# Write the kept reports and the schema for editors anew; read the difference before you commit it.
accept:
    ACCEPT=1 cargo test --locked --test all -- people:: schema::
    git diff --stat -- tests/people rules/schemas

# Judge our JSON Schemas, FHIR and calendar by other programs.
peers: build
    .ci/check-schema {{ program }}
    .ci/check-fhir {{ program }}
    .ci/check-dates {{ program }}

# Break the book in every systematic way; somebody has to notice.
mutants:
    .ci/check-mutation

# Measure each step of a report.
bench:
    cargo bench --bench steps

# What every change has to pass.
check:
    .ci/run

# What a release has to pass.
release:
    .ci/run release

program := env('CARGO_TARGET_DIR', 'target') / 'debug' / 'exo-check'
