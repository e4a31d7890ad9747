package io.github.standpoint.pit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Shows PIT the tests: one for every method, with all its parameters.
 *
 * <p>PIT's own plugin runs a class to learn which tests it has. PIT asks that anew for every class
 * that it changes and after every timeout, so each time all tests ran once for nothing; here they
 * are found without being run.
 */
public final class TestMethods implements TestPluginFactory, Configuration, TestUnitFinder {
  private static final Launcher LAUNCHER = LauncherFactory.create();

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource source,
      Collection<String> runners,
      Collection<String> methods) {
    return this;
  }

  @Override
  public String name() {
    return "test-methods";
  }

  @Override
  public String description() {
    return "Tests by method";
  }

  @Override
  public TestUnitFinder testUnitFinder() {
    return this;
  }

  @Override
  public TestSuiteFinder testSuiteFinder() {
    return suite -> List.of();
  }

  @Override
  public Optional<PitHelpError> verifyEnvironment() {
    return Optional.empty();
  }

  @Override
  public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
    TestPlan plan = LAUNCHER.discover(request(selectClass(type)));
    return plan.getRoots().stream()
        .flatMap(it -> plan.getDescendants(it).stream())
        .filter(TestMethods::isMethod)
        .<TestUnit>map(it -> new Method(it, type))
        .toList();
  }

  private static boolean isMethod(TestIdentifier it) {
    return it.getSource().filter(source -> !(source instanceof ClassSource)).isPresent();
  }

  private static LauncherDiscoveryRequest request(DiscoverySelector selector) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selector)
        .filters(EngineFilter.includeEngines("junit-jupiter", "jqwik"))
        .build();
  }

  private static final class Method extends AbstractTestUnit {
    private final String id;

    Method(TestIdentifier it, Class<?> type) {
      super(new Description(it.getUniqueId(), type));
      this.id = it.getUniqueId();
    }

    @Override
    public void execute(ResultCollector results) {
      FirstFailure failure = new FirstFailure();
      results.notifyStart(getDescription());
      LAUNCHER.execute(request(selectUniqueId(id)), failure);
      if (failure.found == null) {
        results.notifyEnd(getDescription());
      } else {
        results.notifyEnd(getDescription(), failure.found);
      }
    }
  }

  private static final class FirstFailure implements TestExecutionListener {
    private Throwable found;

    @Override
    public void executionFinished(TestIdentifier it, TestExecutionResult result) {
      if (found == null && result.getStatus() == Status.FAILED) {
        found = result.getThrowable().orElseGet(() -> new AssertionError(it.getDisplayName()));
      }
    }
  }
}
