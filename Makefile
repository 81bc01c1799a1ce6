.DEFAULT_GOAL := help
.PHONY: help build run dev test verify format ask slack quality measure pictures figures

MVN ?= ./mvnw

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## build the service, without tests
	$(MVN) -q -DskipTests package

run: build ## build it and start it on documents/
	./pincite serve

dev: ## start it so that changes in the source show at once
	$(MVN) quarkus:dev

test: ## run the tests; one alone with T=AnswerTest
	$(MVN) -q test $(if $(T),-Dtest='$(T)' -Dsurefire.failIfNoSpecifiedTests=false)

verify: ## everything that must be green before a change goes in
	$(MVN) verify

format: ## lay the source out as the build wants it
	$(MVN) -q spotless:apply

ask: ## ask documents/, or the service that runs: make ask q='When did Aleppo fall?'
	@./pincite ask '$(subst ','\'',$(q))'

slack: build ## try the door for Slack, with a simulated Slack beside the service
	@java -cp 'target/test-classes:target/classes:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*' io.pincite.slack.Playground

quality: ## ask the golden questions and print what came of it
	$(MVN) test -Dtest=GoldenTest

measure: build ## measure a folder with Q=questions.jsonl, or with questions made from it: make measure DOCS=documents
	./pincite eval $(if $(DOCS),--folder $(DOCS) --data target/measure) $(Q)

pictures: ## take the pictures of the documentation anew, in a real browser
	$(MVN) -q test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false

figures: ## how fast the page is, in a real browser; run it on a machine with nothing else to do
	$(MVN) -q test -Dtest=PageFigures -Dsurefire.failIfNoSpecifiedTests=false
